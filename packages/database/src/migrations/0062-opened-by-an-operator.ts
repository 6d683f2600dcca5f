import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowMore } from './allow-more.sql.ts';

/** What a council begins with is written by the platform's operator, at a command, before anybody can sign in to it. */
export class OpenedByAnOperator0062 implements MigrationInterface {
  readonly name = 'OpenedByAnOperator0000000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(allowMore('event', 'via', ['operator']));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('A migration is not taken back: restore the backup from before it.'));
  }
}
