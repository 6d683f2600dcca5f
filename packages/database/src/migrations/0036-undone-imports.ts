import type { MigrationInterface, QueryRunner } from 'typeorm';

const undoneImports = `
alter table upload add column undo jsonb;
`;

/** What undoing an import took away, put back and kept, and why; null of one that was not undone, or undone before. */
export class UndoneImports0036 implements MigrationInterface {
  readonly name = 'UndoneImports0000000000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(undoneImports);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table holdfast.upload drop column undo');
  }
}
