// A meeting that was called off is kept: people have it in their calendars, and have to be told.
export const meetings = `
alter table meeting
  add column ends_at        time,
  add column pre_meeting_at time,
  add column state          text not null default 'scheduled' check (state in ('scheduled', 'cancelled')),
  -- Counts up whenever what stands in people's calendars changes (RFC 5545, 3.8.7.4).
  add column sequence       integer not null default 0,
  add column changed_at     timestamptz not null default now(),
  add column revision       integer not null default 1,
  add column removed_at     timestamptz,
  drop constraint meeting_council_id_committee_id_held_on_key;
create unique index meeting_day on meeting (council_id, committee_id, held_on) where state = 'scheduled' and removed_at is null;
`;
