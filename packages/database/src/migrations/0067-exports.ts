import type { MigrationInterface, QueryRunner } from 'typeorm';
import { housekeeperOwns } from '../doors/housekeeper-owns.sql.ts';
import { councilWall, idSetting } from '../wall/council-wall.sql.ts';

// A file that somebody asked for and that is written beside: what was asked, as whom it was read, how far it is. It is
// that person's alone, kept for a day, and its bytes stand in pieces, so that no file is ever whole in memory.
const tables = `
create table export (
  council_id    uuid not null references council,
  export_id     uuid not null,
  membership_id uuid not null,
  -- What it is of, in which form and under which filters.
  asked         jsonb not null,
  -- The audience as which it is read: read as another, other words would stand in it.
  asker         text not null,
  state         text not null default 'waiting' check (state in ('waiting', 'writing', 'ready', 'failed')),
  attempts      integer not null default 0,
  rows_done     integer not null default 0,
  rows_found    integer,
  file_name     text,
  content_type  text,
  problem       jsonb,
  asked_at      timestamptz not null default now(),
  touched_at    timestamptz not null default now(),
  -- When its rows were read from the register.
  read_at       timestamptz,
  primary key (council_id, export_id),
  foreign key (council_id, membership_id) references membership
);
create index export_of on export (council_id, membership_id, asked_at);
create index export_waiting on export (touched_at) where state in ('waiting', 'writing');
create index export_asked_at on export (asked_at);

create table export_piece (
  council_id uuid not null references council,
  export_id  uuid not null,
  number     integer not null,
  content    bytea not null,
  primary key (council_id, export_id, number),
  foreign key (council_id, export_id) references export on delete cascade
);
-- Zipped already, or soon sent: to press it again costs and gains nothing.
alter table export_piece alter column content set storage external;
`;

const walls = `
${councilWall('export')}
${councilWall('export_piece')}
create policy own_exports on export as restrictive to holdfast_serving
  using (membership_id = ${idSetting('membership_id')})
  with check (membership_id = ${idSetting('membership_id')});
grant select, insert, update on export to holdfast_serving;
grant select, insert, delete on export_piece to holdfast_serving;
`;

// Housekeeping looks over every council, and learns ids alone.
const doors = `
create policy exports_looked_over on export for all to holdfast_housekeeper
  using (state in ('waiting', 'writing') or asked_at < now() - interval '24 hours');
grant select (council_id, export_id, membership_id, state, touched_at, asked_at), delete on export to holdfast_housekeeper;

create function exports_waiting("limit" integer, older_than interval)
returns table (council_id uuid, export_id uuid, membership_id uuid)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select e.council_id, e.export_id, e.membership_id
  from holdfast.export e
  where e.state in ('waiting', 'writing') and e.touched_at <= now() - older_than
  order by e.touched_at
  limit "limit";
end;

create function forget_old_exports() returns integer
language sql volatile security definer
set search_path = pg_catalog, pg_temp
begin atomic
  with gone as (delete from holdfast.export e where e.asked_at < now() - interval '24 hours' returning 1)
  select count(*)::integer from gone;
end;
`;

/** Files that are written beside, by a job, and fetched when they are ready. */
export class Exports0067 implements MigrationInterface {
  readonly name = 'Exports0000000000067';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [tables, walls, doors]) await runner.query(step);
    await runner.query(housekeeperOwns('exports_waiting(integer, interval)'));
    await runner.query(housekeeperOwns('forget_old_exports()'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const door of ['exports_waiting(integer, interval)', 'forget_old_exports()'])
      await runner.query(`drop function ${door}`);
    for (const table of ['export_piece', 'export']) await runner.query(`drop table ${table}`);
  }
}
