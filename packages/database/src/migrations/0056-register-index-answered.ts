import type { MigrationInterface, QueryRunner } from 'typeorm';

// Whether an answer is still awaited is read off the decision too, and the register's order by it: without the decision
// in the index every row that a page counts is fetched from the table.
const index = `
drop index recommendation_register;
create index recommendation_register on recommendation (council_id, reference_key, recommendation_id)
  include (committee_id, portfolio_id, source_kind, source_date, core_status, rag, response_due_on, due_on, standing,
    response_decision)
  where withdrawn_at is null;
`;

/** What the register is narrowed by and put in order by stands in its index, the decision of an answer too. */
export class RegisterIndexAnswered0056 implements MigrationInterface {
  readonly name = 'RegisterIndexAnswered0000000000056';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(index);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The register’s index is not taken back: restore the backup from before it.'));
  }
}
