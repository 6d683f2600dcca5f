export const committees = `
alter table committee
  add column parent_id          uuid,
  add column terms_of_reference text,
  add column starts_on          date,
  add column successor_id       uuid,
  -- What it was called, each until a last day: [{"name", "lastDay"}], first to last.
  add column former_names       jsonb not null default '[]',
  add column revision           integer not null default 1,
  add column removed_at         timestamptz,
  add foreign key (council_id, parent_id) references committee,
  add foreign key (council_id, successor_id) references committee,
  add check (parent_id <> committee_id),
  add check (successor_id <> committee_id),
  add check (ended_on >= starts_on),
  drop constraint committee_council_id_name_key;
create unique index committee_name_now on committee (council_id, lower(name)) where ended_on is null and removed_at is null;
`;
