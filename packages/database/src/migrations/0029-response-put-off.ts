import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More time is given to the answer that is owed, or to the work; until now it was the work. */
export class ResponsePutOff0029 implements MigrationInterface {
  readonly name = 'ResponsePutOff0000000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table holdfast.extension add column what text not null default 'work' check (what in ('response', 'work'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table holdfast.extension drop column what');
  }
}
