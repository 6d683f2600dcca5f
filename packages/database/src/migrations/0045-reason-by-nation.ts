import type { MigrationInterface, QueryRunner } from 'typeorm';

// Where the law weighs no public interest (Scotland; paragraph 16 in Wales), an exempt paragraph needs no reason, and ''
// says that none was given. In which nation a council is, its own record says: the rule asks for a reason there.
const reasonByNation = `
alter table exemption drop constraint exemption_reason_check;
alter table exemption add constraint exemption_reason_check check (reason <> '' or paragraph is not null);
`;

/** A mark with a paragraph may be without a reason. */
export class ReasonByNation0045 implements MigrationInterface {
  readonly name = 'ReasonByNation0000000000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(reasonByNation);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('A reason that nobody gave is not invented: restore the backup from before it.'));
  }
}
