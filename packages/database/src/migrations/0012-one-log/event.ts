// One line for each act: who, by what right, when, from where, what it was called, and what it made of it. Written in the
// transaction of the change, read by the history on a page and the record of what an administrator keeps. No key to
// what it tells of: a log outlives its subjects, and ten thousand lines of an import are not looked up one by one.
export const event = `
create table event (
  council_id  uuid not null,
  event_id    uuid not null,
  recorded_at timestamptz not null default now(),
  -- Who answers for it; null where nobody had signed in, or where nobody knows.
  recorded_by uuid,
  -- How they called themselves, where it came by a link.
  by_name     text,
  -- What they might do in the council at that moment.
  roles       text[],
  -- The digest or the invitation whose link was used.
  link_id     uuid,
  via         text not null check (via in ('screen', 'bulk', 'import', 'link', 'worker', 'api', 'unknown')),
  noun        text not null,
  noun_id     uuid not null,
  -- As it was called then.
  noun_name   text not null,
  kind        text not null check (kind in ('added', 'changed', 'removed', 'restored', 'withdrawn', 'responded', 'updated',
                'status_changed', 'extension_asked', 'extension_decided', 'answer_sent', 'answer_accepted',
                'answer_returned', 'marked_exempt', 'exemption_lifted')),
  -- The values that differ. What has a row of its own (fact_id) is told there, so that no words are kept twice.
  before      jsonb,
  after       jsonb,
  reason      text,
  -- The response, update, status change, extension, exemption or answer that it tells of: those rows bear this id.
  fact_id     uuid,
  -- The event that this one puts back.
  puts_back   uuid,
  -- The paper that it came from.
  upload_id   uuid,
  primary key (council_id, event_id),
  foreign key (council_id, puts_back) references event,
  foreign key (council_id, recorded_by) references membership
);
create index event_of on event (council_id, noun_id, recorded_at);
create index event_of_kept on event (council_id, event_id) where noun <> 'recommendation';
create index event_puts_back on event (council_id, puts_back) where puts_back is not null;
`;

// After the wall: not even a role that is granted it by mistake changes or removes a line.
export const appendOnly = `
create policy never_changed on event as restrictive for update using (false);
create policy never_removed on event as restrictive for delete using (false);
grant select, insert on event to holdfast_serving;
`;
