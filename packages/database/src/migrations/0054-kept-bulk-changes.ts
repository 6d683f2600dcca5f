import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilWall } from '../wall/council-wall.sql.ts';

// A change of many as it was made: each recommendation with what it said before and what the change wrote, so that it can
// be undone later, row by row. An undoing is a change of many of its own, which says what it undoes, and why. Only added.
const bulkChange = `
create table bulk_change (
  council_id     uuid not null references council,
  bulk_change_id uuid not null,
  kind           text not null check (kind in ('portfolio', 'committee', 'lead', 'due', 'rag', 'status')),
  undoes         uuid,
  reason         text check (reason <> ''),
  recorded_by    uuid not null,
  recorded_at    timestamptz not null default now(),
  -- The day by the clock that was set.
  recorded_on    date not null default day_of_change(),
  primary key (council_id, bulk_change_id),
  foreign key (council_id, undoes) references bulk_change,
  foreign key (council_id, recorded_by) references membership,
  check (undoes is null or reason is not null)
);
create index bulk_change_undone on bulk_change (council_id, undoes);

create table bulk_change_item (
  council_id        uuid not null references council,
  bulk_change_id    uuid not null,
  recommendation_id uuid not null,
  -- The values that the change wrote, by their names in code.
  before            jsonb not null,
  after             jsonb not null,
  -- The step that a change of status took.
  fact_id           uuid,
  primary key (council_id, bulk_change_id, recommendation_id),
  foreign key (council_id, bulk_change_id) references bulk_change,
  foreign key (council_id, recommendation_id) references recommendation
);
`;

const appendOnly = (table: string): string => `
create policy never_changed on ${table} as restrictive for update using (false);
create policy never_removed on ${table} as restrictive for delete using (false);
grant select, insert on ${table} to holdfast_serving;
`;

const tables = ['bulk_change', 'bulk_change_item'];

/** A change of many is kept, so that it can be undone later. */
export class KeptBulkChanges0054 implements MigrationInterface {
  readonly name = 'KeptBulkChanges0000000000054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(bulkChange);
    for (const table of tables) for (const step of [councilWall(table), appendOnly(table)]) await runner.query(step);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table holdfast.${table}`);
  }
}
