import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilWall } from '../wall/council-wall.sql.ts';
import { allowMore } from './allow-more.sql.ts';
import { decisions } from './0001-ground/words.ts';

// What was recorded by mistake keeps its place and its words; a correction stands beside it, with the reason, and says
// what holds instead, or that nothing does. It is only added: the last one of what it corrects holds.
const corrections = `
create table correction (
  council_id        uuid not null references council,
  correction_id     uuid not null,
  recommendation_id uuid not null,
  -- What it corrects, and its id: that of the row in the table of its own.
  fact_kind         text not null check (fact_kind in ('response', 'update', 'status', 'extension', 'recommendation')),
  fact_id           uuid not null,
  withdrawn         boolean not null,
  -- What holds instead; nothing where it was withdrawn.
  decision          text check (decision in ${decisions}),
  words             text,
  on_day            date,
  -- What it said before.
  said_before       text,
  reason            text not null check (reason <> ''),
  recorded_by       uuid not null,
  recorded_at       timestamptz not null default now(),
  -- The day by the clock that was set.
  recorded_on       date not null default day_of_change(),
  -- Of two in one act the later one came after the other.
  written_at        timestamptz not null default clock_timestamp(),
  primary key (council_id, correction_id),
  foreign key (council_id, recommendation_id) references recommendation,
  foreign key (council_id, recorded_by) references membership
);
create index correction_of on correction (council_id, fact_id);
`;

const granted = 'grant select, insert on correction to holdfast_serving';

/** What was recorded by mistake is corrected or withdrawn in the open. */
export class Corrections0034 implements MigrationInterface {
  readonly name = 'Corrections0000000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    const told = allowMore('event', 'kind', ['corrected', 'taken_back']);
    for (const step of [corrections, councilWall('correction'), granted, told]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What was corrected is not forgotten: restore the backup from before it.'));
  }
}
