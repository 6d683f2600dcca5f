import type { MigrationInterface, QueryRunner } from 'typeorm';

// What a committee or a portfolio stood under before, each until a last day: [{"parentId", "lastDay"}], first to last.
// What stands when this comes is taken to have stood so always: on which day it was moved there, nobody wrote down.
const formerParents = `
alter table committee add column former_parents jsonb not null default '[]';
alter table portfolio add column former_parents jsonb not null default '[]';
`;

/** Who stood under whom is known of every day. */
export class FormerParents0008 implements MigrationInterface {
  readonly name = 'FormerParents0000000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(formerParents);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What stood under what is not forgotten: restore the backup from before it.'));
  }
}
