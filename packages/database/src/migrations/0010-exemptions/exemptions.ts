// Which words of a recommendation are exempt, under which paragraph, why, who said so and when; and who lifted it again.
// Append-only. The recommendation itself holds what stands now: by field, what is read in place of the words. Changing
// it makes the recommendation due to be looked at, by the trigger that watches every change of one.
export const exemptions = `
alter table recommendation add column exempt jsonb not null default '{}' check (jsonb_typeof(exempt) = 'object');

create table exemption (
  council_id        uuid not null references council,
  exemption_id      uuid not null,
  recommendation_id uuid not null,
  fields            text[] not null check (cardinality(fields) > 0 and fields <@ array[
    'source_title', 'recommendation', 'response', 'action', 'cost', 'outcome_measure', 'progress', 'note']),
  -- Of Schedule 12A to the Local Government Act 1972, or the schedule that its nation has instead.
  paragraph         integer not null check (paragraph between 1 and 18),
  -- What stands in place of the words.
  in_place          text not null,
  reason            text not null check (reason <> ''),
  recorded_by       uuid not null,
  recorded_at       timestamptz not null default now(),
  primary key (council_id, exemption_id),
  foreign key (council_id, recommendation_id) references recommendation,
  foreign key (council_id, recorded_by) references membership
);
create index exemption_of on exemption (council_id, recommendation_id);

-- The key allows one lifting of each.
create table exemption_lifted (
  council_id   uuid not null references council,
  exemption_id uuid not null,
  reason       text not null check (reason <> ''),
  recorded_by  uuid not null,
  recorded_at  timestamptz not null default now(),
  primary key (council_id, exemption_id),
  foreign key (council_id, exemption_id) references exemption,
  foreign key (council_id, recorded_by) references membership
);

grant select, insert on exemption, exemption_lifted to holdfast_serving;
`;
