// A portfolio lives for a time and is held for a time. What was called something else last year keeps that name: a
// new name is a new portfolio, and the old one ends the day before.
export const portfolios = `
alter table portfolio
  add column parent_id   uuid,
  add column scope       text,
  add column directorate text,
  add column starts_on   date,
  add column revision    integer not null default 1,
  add column removed_at  timestamptz,
  add foreign key (council_id, parent_id) references portfolio,
  add check (parent_id <> portfolio_id),
  add check (ended_on >= starts_on),
  drop constraint portfolio_council_id_name_key;
-- Two may bear one name in two years, never at once.
create unique index portfolio_name_now on portfolio (council_id, lower(name)) where ended_on is null and removed_at is null;

create table portfolio_holder (
  council_id          uuid not null,
  portfolio_holder_id uuid not null,
  portfolio_id        uuid not null,
  person_id           uuid not null,
  -- As the holder was called then.
  name                text not null,
  -- Null: for longer than Holdfast knows.
  starts_on           date,
  -- The last day; null while it goes on.
  ends_on             date,
  revision            integer not null default 1,
  recorded_by         uuid,
  recorded_at         timestamptz not null default now(),
  removed_at          timestamptz,
  primary key (council_id, portfolio_holder_id),
  check (ends_on >= starts_on),
  foreign key (council_id, portfolio_id) references portfolio,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, recorded_by) references membership
);
create index portfolio_holder_of on portfolio_holder (council_id, portfolio_id, starts_on) where removed_at is null;

-- Forced row-level security holds the owner too: lifted for this conversion only.
alter table council no force row level security;
alter table portfolio no force row level security;
alter table person no force row level security;
insert into person (council_id, person_id, kind, name)
select council_id, gen_random_uuid(), 'councillor', post_holder from (
  select distinct council_id, post_holder from portfolio where post_holder is not null) held;
insert into portfolio_holder (council_id, portfolio_holder_id, portfolio_id, person_id, name, ends_on)
select p.council_id, gen_random_uuid(), p.portfolio_id, h.person_id, h.name, p.ended_on
from portfolio p join person h on h.council_id = p.council_id and h.name = p.post_holder;
alter table council force row level security;
alter table portfolio force row level security;
alter table person force row level security;
alter table portfolio drop column post_holder;

grant select, insert, update on portfolio_holder to holdfast_serving;
`;
