// Who sits on a committee, as what, and for which time. A seat without a person is vacant, and says what it is for.
export const committeeMembers = `
create table committee_member (
  council_id          uuid not null,
  committee_member_id uuid not null,
  committee_id        uuid not null,
  person_id           uuid,
  -- As the member was called then.
  name                text,
  role                text not null check (role in ('chair', 'vice_chair', 'member', 'co_optee', 'substitute')),
  represents          text,
  -- Why a co-optee votes; null: does not.
  voting_ground       text check (voting_ground in ('parent_governor', 'diocesan', 'scheme')),
  starts_on           date,
  -- The last day; null while it goes on.
  ends_on             date,
  revision            integer not null default 1,
  recorded_by         uuid,
  recorded_at         timestamptz not null default now(),
  removed_at          timestamptz,
  primary key (council_id, committee_member_id),
  check ((person_id is null) = (name is null)),
  check (person_id is not null or represents is not null),
  check (ends_on >= starts_on),
  foreign key (council_id, committee_id) references committee,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, recorded_by) references membership
);
create index committee_member_of on committee_member (council_id, committee_id, starts_on) where removed_at is null;
create index committee_member_person on committee_member (council_id, person_id) where removed_at is null;

-- What would be passed on when a committee ends, and what its report of an old meeting still lists.
create index recommendation_of_committee on recommendation (council_id, committee_id) where withdrawn_at is null;
create index handover_from_committee on handover (council_id, from_committee_id, passed_on) where from_committee_id is not null;

grant select, insert, update on committee_member to holdfast_serving;
`;
