import type { MigrationInterface, QueryRunner } from 'typeorm';

// Of an account the service may change this and nothing else.
const accountLanguage = `
alter table account add column language text check (language in ('en', 'cy'));
grant update (language) on account to holdfast_serving;
`;

/** The language that a person has chosen for themselves; null: none, and the browser's holds. */
export class AccountLanguage0019 implements MigrationInterface {
  readonly name = 'AccountLanguage0000000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(accountLanguage);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('Which language somebody chose is not forgotten: restore the backup from before it.'),
    );
  }
}
