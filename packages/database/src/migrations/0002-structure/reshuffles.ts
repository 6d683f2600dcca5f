// A new set of portfolios, drafted, previewed, and in force from a day on. Until that day it can be called off.
export const reshuffles = `
create table reshuffle (
  council_id    uuid not null references council,
  reshuffle_id  uuid not null,
  name          text not null,
  draft         jsonb not null,
  state         text not null default 'draft' check (state in ('draft', 'scheduled', 'applied', 'cancelled')),
  effective_on  date,
  -- Why it could not take effect on its day: somebody has to look at it again.
  problem       text,
  scheduled_by  uuid,
  applied_at    timestamptz,
  moved         integer,
  revision      integer not null default 1,
  recorded_by   uuid,
  recorded_at   timestamptz not null default now(),
  removed_at    timestamptz,
  primary key (council_id, reshuffle_id),
  check (state in ('draft', 'cancelled') or effective_on is not null),
  foreign key (council_id, scheduled_by) references membership,
  foreign key (council_id, recorded_by) references membership
);
create index reshuffle_due on reshuffle (effective_on) where state = 'scheduled' and removed_at is null;

create table portfolio_successor (
  council_id   uuid not null,
  portfolio_id uuid not null,
  successor_id uuid not null,
  reshuffle_id uuid not null,
  primary key (council_id, portfolio_id, successor_id),
  foreign key (council_id, portfolio_id) references portfolio,
  foreign key (council_id, successor_id) references portfolio,
  foreign key (council_id, reshuffle_id) references reshuffle
);

-- What is open in a portfolio: a preview reads what moves, not the register.
create index recommendation_open_in on recommendation (council_id, portfolio_id)
  where withdrawn_at is null and core_status not in ('verified_complete', 'rejected', 'superseded', 'note_only');

grant select, insert, update on reshuffle to holdfast_serving;
grant select, insert on portfolio_successor to holdfast_serving;
`;

// Housekeeping looks over every council for what is due, and learns two ids.
export const reshufflesDue = `
create policy due_reshuffles on reshuffle for select to holdfast_housekeeper using (state = 'scheduled');
grant select (council_id, reshuffle_id, state, effective_on, removed_at) on reshuffle to holdfast_housekeeper;

-- "limit" at most: reshuffles whose day has come.
create function reshuffles_due("limit" integer, today date)
returns table (council_id uuid, reshuffle_id uuid)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select r.council_id, r.reshuffle_id from holdfast.reshuffle r
  where r.state = 'scheduled' and r.removed_at is null and r.effective_on <= today
  order by r.effective_on limit "limit";
end;
grant create on schema holdfast to holdfast_housekeeper;
alter function reshuffles_due(integer, date) owner to holdfast_housekeeper;
revoke create on schema holdfast from holdfast_housekeeper;
set local role holdfast_housekeeper;
revoke execute on function reshuffles_due(integer, date) from public;
grant execute on function reshuffles_due(integer, date) to holdfast_serving;
reset role;
`;
