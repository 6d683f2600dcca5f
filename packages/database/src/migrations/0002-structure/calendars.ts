// Calendars in: where meetings are brought in from, each reading with what it would change, and which meeting there is
// which here. Calendars out: the addresses that people subscribe to.
export const calendarTables = ['calendar_source', 'calendar_run', 'calendar_link', 'calendar_feed'] as const;

const setting = (name: string) => `(select nullif(current_setting('app.${name}', true), ''))`;

export const calendars = `
create table calendar_source (
  council_id         uuid not null references council,
  calendar_source_id uuid not null,
  kind               text not null check (kind in ('moderngov', 'file')),
  name               text not null,
  address            text,
  -- [{outside, committeeId}]: whose meetings those of an outside committee are, where somebody has said so.
  committees         jsonb not null default '[]',
  rhythm             text not null default 'never' check (rhythm in ('never', 'daily', 'weekly')),
  allowed            text[] not null default '{}' check (allowed <@ array['add', 'move', 'cancel']),
  -- When it is read by itself again; null with a rhythm: now.
  due_at             timestamptz,
  revision           integer not null default 1,
  recorded_by        uuid,
  recorded_at        timestamptz not null default now(),
  removed_at         timestamptz,
  primary key (council_id, calendar_source_id),
  check ((kind = 'moderngov') = (address is not null)),
  check (kind = 'moderngov' or rhythm = 'never'),
  foreign key (council_id, recorded_by) references membership
);
create index calendar_source_due on calendar_source (due_at) where rhythm <> 'never' and removed_at is null;

create table calendar_run (
  council_id         uuid not null,
  calendar_run_id    uuid not null,
  calendar_source_id uuid not null,
  cause              text not null check (cause in ('asked', 'rhythm')),
  state              text not null check (state in ('asked', 'reading', 'proposed', 'same', 'applied', 'failed')),
  from_day           date not null,
  to_day             date not null,
  file_name          text,
  -- Only until it is read: what was read of it stays.
  file               bytea,
  -- {meetings, leftOut, notes, councillors}
  found              jsonb,
  -- The difference, line by line.
  items              jsonb not null default '[]',
  -- [{outside, title, committeeId, told, meetings}]
  committees         jsonb not null default '[]',
  -- {add, move, cancel, reinstate, kept}: how many lines were carried out.
  carried_out        jsonb not null default '{}',
  fault              text,
  attempts           integer not null default 0,
  revision           integer not null default 1,
  asked_by           uuid,
  asked_at           timestamptz not null default now(),
  touched_at         timestamptz not null default now(),
  read_at            timestamptz,
  applied_by         uuid,
  applied_at         timestamptz,
  primary key (council_id, calendar_run_id),
  check (to_day >= from_day),
  foreign key (council_id, calendar_source_id) references calendar_source,
  foreign key (council_id, asked_by) references membership,
  foreign key (council_id, applied_by) references membership
);
create index calendar_run_newest on calendar_run (council_id, calendar_source_id, calendar_run_id desc);
create index calendar_run_waiting on calendar_run (touched_at) where state in ('asked', 'reading');
-- One reading of a source at a time.
create unique index calendar_run_in_hand on calendar_run (council_id, calendar_source_id) where state in ('asked', 'reading');

create table calendar_link (
  council_id         uuid not null,
  calendar_source_id uuid not null,
  outside_id         text not null,
  meeting_id         uuid not null,
  -- What the calendar said when it was last settled: {heldOn, startsAt, place, cancelled}
  said               jsonb not null,
  primary key (council_id, calendar_source_id, outside_id),
  unique (council_id, calendar_source_id, meeting_id),
  foreign key (council_id, calendar_source_id) references calendar_source,
  foreign key (council_id, meeting_id) references meeting
);

create table calendar_feed (
  council_id       uuid not null references council,
  calendar_feed_id uuid not null,
  -- null: every committee of the council.
  committee_id     uuid,
  -- null: public, and known by its id. Whoever reads the table, or its backup, holds no secret address.
  token_hash       text,
  recorded_by      uuid,
  recorded_at      timestamptz not null default now(),
  ended_by         uuid,
  ended_at         timestamptz,
  primary key (council_id, calendar_feed_id),
  foreign key (council_id, committee_id) references committee,
  foreign key (council_id, recorded_by) references membership,
  foreign key (council_id, ended_by) references membership
);
create index calendar_feed_secret on calendar_feed (token_hash) where ended_at is null;
create index calendar_feed_public on calendar_feed (calendar_feed_id) where ended_at is null;

-- A subscriber's program knows no council: it knows a secret, or the number of a calendar that is public.
create policy feed_by_secret on calendar_feed for select
  using (ended_at is null and token_hash = ${setting('feed_token_hash')});
create policy public_feed on calendar_feed for select
  using (ended_at is null and token_hash is null and calendar_feed_id = ${setting('feed_id')}::uuid);

grant select, insert on calendar_source, calendar_run, calendar_link, calendar_feed to holdfast_serving;
grant update (kind, name, address, committees, rhythm, allowed, due_at, revision, removed_at) on calendar_source to holdfast_serving;
grant update (state, file, found, items, committees, carried_out, fault, attempts, revision, touched_at, read_at, applied_by, applied_at)
  on calendar_run to holdfast_serving;
grant update (meeting_id, said), delete on calendar_link to holdfast_serving;
grant update (ended_by, ended_at) on calendar_feed to holdfast_serving;

-- Housekeeping learns which source has something to be read, and nothing of it.
create policy due_sources on calendar_source for select to holdfast_housekeeper
  using (rhythm <> 'never' and removed_at is null);
create policy waiting_runs on calendar_run for select to holdfast_housekeeper using (state in ('asked', 'reading'));
grant select (council_id, calendar_source_id, rhythm, due_at, removed_at) on calendar_source to holdfast_housekeeper;
grant select (council_id, calendar_source_id, state, touched_at) on calendar_run to holdfast_housekeeper;

-- "limit" at most: sources whose day has come, and those whose reading nobody took up or nobody has heard of since.
create function calendars_waiting("limit" integer, older_than interval)
returns table (council_id uuid, calendar_source_id uuid)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select s.council_id, s.calendar_source_id from holdfast.calendar_source s
  where s.rhythm <> 'never' and s.removed_at is null and (s.due_at is null or s.due_at <= now())
  union
  select r.council_id, r.calendar_source_id from holdfast.calendar_run r
  where r.state in ('asked', 'reading') and r.touched_at <= now() - older_than
  limit "limit";
end;
grant create on schema holdfast to holdfast_housekeeper;
alter function calendars_waiting(integer, interval) owner to holdfast_housekeeper;
revoke create on schema holdfast from holdfast_housekeeper;
set local role holdfast_housekeeper;
revoke execute on function holdfast.calendars_waiting(integer, interval) from public;
grant execute on function holdfast.calendars_waiting(integer, interval) to holdfast_serving;
reset role;
`;
