// A committee that ends, or a person who leaves, on a day that is known beforehand. Until it is over the row can be
// changed or taken out; then its last day is carried out, or it says why not.
export const plannedEndings = `
create table planned_ending (
  council_id        uuid not null references council,
  planned_ending_id uuid not null,
  what              text not null check (what in ('committee', 'person')),
  subject_id        uuid not null,
  committee_id      uuid generated always as (case what when 'committee' then subject_id end) stored,
  person_id         uuid generated always as (case what when 'person' then subject_id end) stored,
  -- As it was called when this was planned.
  name              text not null,
  last_day          date not null,
  -- Who takes over what.
  choices           jsonb not null,
  scheduled_by      uuid not null,
  -- Why it could not be carried out: somebody has to look at it.
  problem           text,
  settled_at        timestamptz,
  revision          integer not null default 1,
  recorded_by       uuid,
  recorded_at       timestamptz not null default now(),
  removed_at        timestamptz,
  primary key (council_id, planned_ending_id),
  foreign key (council_id, committee_id) references committee,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, scheduled_by) references membership,
  foreign key (council_id, recorded_by) references membership
);
create unique index planned_ending_open on planned_ending (council_id, what, subject_id)
  where settled_at is null and removed_at is null;
create index planned_ending_due on planned_ending (last_day) where settled_at is null and removed_at is null;

grant select, insert, update on planned_ending to holdfast_serving;
`;

// Housekeeping looks over every council for what is due, and learns two ids.
export const endingsDue = `
create policy due_endings on planned_ending for select to holdfast_housekeeper using (settled_at is null);
grant select (council_id, planned_ending_id, last_day, settled_at, removed_at) on planned_ending to holdfast_housekeeper;

-- "limit" at most: endings whose last day is over.
create function endings_due("limit" integer, today date)
returns table (council_id uuid, planned_ending_id uuid)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select e.council_id, e.planned_ending_id from holdfast.planned_ending e
  where e.settled_at is null and e.removed_at is null and e.last_day < today
  order by e.last_day, e.planned_ending_id limit "limit";
end;
grant create on schema holdfast to holdfast_housekeeper;
alter function endings_due(integer, date) owner to holdfast_housekeeper;
revoke create on schema holdfast from holdfast_housekeeper;
set local role holdfast_housekeeper;
revoke execute on function endings_due(integer, date) from public;
grant execute on function endings_due(integer, date) to holdfast_serving;
reset role;
`;
