// An invitation to join a council. Only the hash of its link is kept, and only while the link can be used. Whoever
// brings the link sees that one row, and by it learns which council to enter: there is no other way in.
export const invitations = `
create table invitation (
  council_id    uuid not null references council,
  invitation_id uuid not null,
  person_id     uuid,
  email         text not null,
  name          text not null,
  post          text,
  roles         text[] not null check (cardinality(roles) > 0 and
    roles <@ array['council_administrator', 'scrutiny_officer', 'responder', 'committee_member', 'read_only']),
  token_hash    text,
  expires_at    timestamptz not null,
  sent_at       timestamptz,
  accepted_at   timestamptz,
  withdrawn_at  timestamptz,
  revision      integer not null default 1,
  recorded_by   uuid,
  recorded_at   timestamptz not null default now(),
  removed_at    timestamptz,
  primary key (council_id, invitation_id),
  check (token_hash is null or (accepted_at is null and withdrawn_at is null)),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, recorded_by) references membership
);
create index invitation_link on invitation (token_hash) where token_hash is not null;

grant select, insert, update on invitation to holdfast_serving;

alter table invitation enable row level security;
create policy invited on invitation for select using (token_hash = (select nullif(current_setting('app.invitation_hash', true), '')));

-- Roles change, with a version and a history. A membership is ended, never removed.
alter table membership
  add column revision   integer not null default 1,
  add column removed_at timestamptz;
`;
