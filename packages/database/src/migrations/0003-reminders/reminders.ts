// What is due now, and was: one row from the day on which it first stood until it no longer does. A reminder is about a
// recommendation or one of its actions, or about a meeting.
export const reminders = `
create table reminder (
  council_id        uuid not null references council,
  reminder_id       uuid not null,
  kind              text not null check (kind in ('response_due', 'response_overdue', 'update_wanted', 'action_due',
                      'action_overdue', 'extension_asked', 'claimed_complete', 'untouched', 'band_ending',
                      'publication_near', 'notice_short')),
  recommendation_id uuid,
  action_id         uuid,
  meeting_id        uuid,
  due_on            date,
  because           text not null,
  urgent            boolean not null,
  raised_on         date not null,
  ended_on          date,
  ended_by          text check (ended_by in ('answered', 'settled', 'changed')),
  primary key (council_id, reminder_id),
  check (recommendation_id is not null or meeting_id is not null),
  foreign key (council_id, recommendation_id) references recommendation,
  foreign key (council_id, action_id) references action,
  foreign key (council_id, meeting_id) references meeting
);
create unique index reminder_standing on reminder (council_id, kind, recommendation_id, action_id, meeting_id, due_on)
  nulls not distinct where ended_on is null;
create index reminder_of on reminder (council_id, recommendation_id);

-- One digest for one person and day. The urgent ones stand apart. Who it is for is kept twice, by id and by address:
-- neither a changed address nor two entries for one person makes a second e-mail.
create table digest (
  council_id      uuid not null references council,
  digest_id       uuid not null,
  for_day         date not null,
  kind            text not null check (kind in ('ordinary', 'urgent')),
  recipient_kind  text not null check (recipient_kind in ('person', 'membership')),
  recipient_id    uuid not null,
  recipient_name  text not null,
  address         text not null,
  address_key     text not null generated always as (lower(address)) stored,
  state           text not null default 'waiting' check (state in ('waiting', 'sending', 'handing_over', 'sent',
                    'perhaps_sent', 'failed', 'bounced', 'dropped')),
  send_after      timestamptz not null,
  attempts        integer not null default 0,
  -- By the clock of whoever sends, which says when messages may leave.
  next_attempt_at timestamptz not null,
  -- By Postgres's own clock, and compared with no other: a sender's clock that steps makes no claim or rest longer.
  claimed_at      timestamptz,
  rests_until     timestamptz,
  channel         text check (channel in ('smtp', 'notify', 'viewer')),
  channel_ref     text,
  problem         text,
  over_at         timestamptz,
  seen_at         timestamptz,
  link_expires_at timestamptz not null,
  link_ended_at   timestamptz,
  recorded_at     timestamptz not null default now(),
  primary key (council_id, digest_id)
);
create unique index digest_once on digest (council_id, for_day, kind, recipient_id);
create unique index digest_once_an_address on digest (council_id, for_day, kind, address_key);
create index digest_to_send on digest (council_id, next_attempt_at) where state in ('waiting', 'sending', 'handing_over');
create index digest_in_trouble on digest (council_id, for_day) where state in ('perhaps_sent', 'failed', 'bounced');
create index digest_for on digest (council_id, recipient_id, for_day desc);

-- What stands in a digest, and why this person is asked: it is theirs, or somebody did not answer.
create table digest_item (
  council_id  uuid not null,
  digest_id   uuid not null,
  reminder_id uuid not null,
  position    integer not null,
  asked_as    text not null check (asked_as in ('lead', 'portfolio_holder', 'scrutiny_officer', 'escalation')),
  -- The step of the council's chain, counted from 1; 0 for whoever is asked first.
  step        integer not null default 0,
  primary key (council_id, digest_id, reminder_id),
  foreign key (council_id, digest_id) references digest,
  foreign key (council_id, reminder_id) references reminder
);
create index digest_item_of on digest_item (council_id, reminder_id);

-- Every attempt to send, as it went. Append-only.
create table delivery (
  council_id  uuid not null,
  delivery_id uuid not null,
  digest_id   uuid not null,
  channel     text not null check (channel in ('smtp', 'notify', 'viewer')),
  outcome     text not null check (outcome in ('sent', 'refused', 'unreachable', 'perhaps_sent', 'bounced')),
  reason      text,
  at          timestamptz not null default now(),
  primary key (council_id, delivery_id),
  foreign key (council_id, digest_id) references digest
);
create index delivery_of on delivery (council_id, digest_id);

-- Messages that stay here: where no mail server is set, people read them in the app.
create table kept_message (
  council_id      uuid not null references council,
  kept_message_id uuid not null,
  digest_id       uuid,
  about           text not null check (about in ('digest', 'invitation', 'test')),
  address         text not null,
  recipient_name  text not null,
  subject         text not null,
  plain           text not null,
  html            text,
  kept_at         timestamptz not null default now(),
  primary key (council_id, kept_message_id),
  foreign key (council_id, digest_id) references digest
);
create unique index kept_message_once on kept_message (council_id, digest_id) where digest_id is not null;
create index kept_message_newest on kept_message (council_id, kept_at desc, kept_message_id desc);

grant select, insert, update on reminder, digest to holdfast_serving;
grant select, insert on digest_item, delivery, kept_message to holdfast_serving;
`;
