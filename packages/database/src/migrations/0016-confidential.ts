import type { MigrationInterface, QueryRunner } from 'typeorm';

// Confidential information (LGA 1972 s.100A(3)) has no paragraph: a mark without one is confidential, and reaches fewer.
// What stands in place of confidential words stands in `exempt` too, so that whoever reads neither asks one column.
const confidential = `
alter table recommendation add column confidential jsonb not null default '{}'
  check (jsonb_typeof(confidential) = 'object');

alter table exemption alter column paragraph drop not null;
drop index exemption_inherited;
create unique index exemption_inherited on exemption
  (council_id, recommendation_id, agenda_item_id, coalesce(paragraph, 0)) where agenda_item_id is not null;

alter table agenda_item drop constraint agenda_item_check;
alter table agenda_item add check (exempt_paragraph is null or exempt_reason is not null);
`;

/** A kind of words beside exempt ones, which reaches fewer. */
export class Confidential0016 implements MigrationInterface {
  readonly name = 'Confidential0000000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(confidential);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What is confidential is not opened: restore the backup from before it.'));
  }
}
