import type { MigrationInterface, QueryRunner } from 'typeorm';

// What a page of the register filters and sorts by stands in one index, so that the rows that do not show are not read.
// It takes the place of the one by reference. Left out are the time of the last change, which would have every change
// write it anew, and words. The index by newest is gone: what is counted is read whole, and what is sorted by day with
// unknown days last it could not give.
const registerIndex = `
drop index recommendation_reference;
drop index recommendation_newest;
create index recommendation_register on recommendation (council_id, reference_key, recommendation_id)
  include (committee_id, portfolio_id, source_kind, source_date, core_status, rag, response_due_on, due_on)
  where withdrawn_at is null`;

/** A page of the register is found in an index alone. */
export class RegisterIndex0018 implements MigrationInterface {
  readonly name = 'RegisterIndex0000000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(registerIndex);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The register’s index is not taken back: restore the backup from before it.'));
  }
}
