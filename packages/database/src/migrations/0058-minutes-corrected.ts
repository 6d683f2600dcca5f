import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilWall } from '../wall/council-wall.sql.ts';
import { onlyAdded } from '../wall/only-added.sql.ts';

// A minute that was wrong keeps what it said: a correction stands beside it, with the reason, and says what was there
// before. It is only added.
const corrections = `
create table minute_correction (
  council_id           uuid not null references council,
  minute_correction_id uuid not null,
  minute_id            uuid not null,
  -- The item of the agenda that it was about until then: what is exempt there is exempt in what it said.
  agenda_item_id       uuid,
  -- Whether the minute was withdrawn by it, rather than put right.
  withdrawn            boolean not null,
  -- What it said before, as a clerk writes it.
  heading_before       text not null,
  said_before          text not null,
  reason               text not null check (reason <> ''),
  recorded_by          uuid not null,
  recorded_at          timestamptz not null default now(),
  -- The day by the clock that was set.
  recorded_on          date not null default day_of_change(),
  primary key (council_id, minute_correction_id),
  foreign key (council_id, minute_id) references minute,
  foreign key (council_id, agenda_item_id) references agenda_item,
  foreign key (council_id, recorded_by) references membership
);
create index minute_correction_of on minute_correction (council_id, minute_id);
create index minute_correction_item on minute_correction (council_id, agenda_item_id) where agenda_item_id is not null;
`;

const granted = 'grant select, insert on minute_correction to holdfast_serving';
const notice = `alter table meeting add column short_notice_reason text`;

/** A minute is corrected or withdrawn in the open; a meeting at short notice says why. */
export class MinutesCorrected0058 implements MigrationInterface {
  readonly name = 'MinutesCorrected0000000000058';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    const walls = [councilWall('minute_correction'), onlyAdded('minute_correction')];
    for (const step of [corrections, ...walls, granted, notice]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What was corrected is not forgotten: restore the backup from before it.'));
  }
}
