// A committee's meetings of one municipal year: drafted from a rule, compared with what stands, approved by a meeting,
// published as a version. What stood before is kept as a version that was superseded.
export const programmes = `
create table programme (
  council_id     uuid not null,
  programme_id   uuid not null,
  committee_id   uuid not null,
  municipal_year text not null,
  year_from      date not null,
  year_to        date not null,
  version        integer not null,
  state          text not null default 'draft' check (state in ('draft', 'approved', 'published', 'superseded')),
  -- As an administrator wrote it; empty for dates that follow no rule.
  rule           text not null default '',
  -- The body that the rule stands beside: "the Thursday before each Cabinet".
  beside_id      uuid,
  starts_at      time,
  pre_meeting_at time,
  place          text,
  -- Days as they are listed: a wrong order is a finding.
  dates          jsonb not null default '[]',
  approved_at    uuid,
  published_on   date,
  revision       integer not null default 1,
  recorded_by    uuid,
  recorded_at    timestamptz not null default now(),
  removed_at     timestamptz,
  primary key (council_id, programme_id),
  check (year_to >= year_from),
  foreign key (council_id, committee_id) references committee,
  foreign key (council_id, beside_id) references committee,
  foreign key (council_id, approved_at) references meeting,
  foreign key (council_id, recorded_by) references membership
);
create unique index programme_version on programme (council_id, committee_id, municipal_year, version) where removed_at is null;
create unique index programme_published on programme (council_id, committee_id, municipal_year)
  where state = 'published' and removed_at is null;

grant select, insert, update on programme to holdfast_serving;
`;
