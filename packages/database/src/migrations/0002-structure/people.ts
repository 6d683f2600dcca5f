// Whoever can be named: as holder of a portfolio, member of a committee, lead of a recommendation. An account is one
// way to be named, not the only one: a post, a team or a partner body may never sign in.
export const people = `
create table person (
  council_id      uuid not null references council,
  person_id       uuid not null,
  kind            text not null check (kind in ('councillor', 'officer', 'co_optee', 'post', 'team', 'partner_body')),
  name            text not null,
  post            text,
  political_group text,
  email           text,
  membership_id   uuid,
  ended_on        date,
  revision        integer not null default 1,
  recorded_by     uuid,
  recorded_at     timestamptz not null default now(),
  removed_at      timestamptz,
  primary key (council_id, person_id),
  foreign key (council_id, membership_id) references membership,
  foreign key (council_id, recorded_by) references membership
);
create index person_name on person (council_id, lower(name));
create unique index person_membership on person (council_id, membership_id) where membership_id is not null and removed_at is null;

grant select, insert, update on person to holdfast_serving;
`;
