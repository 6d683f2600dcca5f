// What somebody answers to a reminder, by the link in an e-mail or signed in: a draft until it is sent, and then a
// proposal that a scrutiny officer accepts into the register or sends back with a word.
export const answers = `
create table answer (
  council_id        uuid not null references council,
  answer_id         uuid not null,
  reminder_id       uuid not null,
  recommendation_id uuid not null,
  action_id         uuid,
  digest_id         uuid,
  given_by_name     text not null,
  given_by          uuid,
  state             text not null check (state in ('draft', 'sent', 'accepted', 'returned')),
  words             text not null default '',
  decision          text check (decision in ('accepted', 'partially_accepted', 'rejected', 'noted', 'holding')),
  claims_complete   boolean not null default false,
  revised_due_on    date,
  revised_because   text,
  revision          integer not null default 1,
  drafted_at        timestamptz not null default now(),
  sent_at           timestamptz,
  decided_by        uuid,
  decided_at        timestamptz,
  decision_words    text,
  primary key (council_id, answer_id),
  check (state = 'draft' or sent_at is not null),
  check ((state in ('accepted', 'returned')) = (decided_at is not null)),
  foreign key (council_id, reminder_id) references reminder,
  foreign key (council_id, recommendation_id) references recommendation,
  foreign key (council_id, action_id) references action,
  foreign key (council_id, digest_id) references digest,
  foreign key (council_id, given_by) references membership,
  foreign key (council_id, decided_by) references membership
);
-- One draft, and one answer that waits, for each reminder.
create unique index answer_in_hand on answer (council_id, reminder_id) where state in ('draft', 'sent');
create index answer_waiting on answer (council_id, sent_at) where state = 'sent';
create index answer_of on answer (council_id, recommendation_id);

-- No reminder while it holds: for one person, for one recommendation, or for the whole council (purdah, recess).
create table pause (
  council_id        uuid not null references council,
  pause_id          uuid not null,
  what              text not null check (what in ('council', 'person', 'recommendation')),
  person_id         uuid,
  recommendation_id uuid,
  from_on           date not null,
  until_on          date not null,
  reason            text not null,
  revision          integer not null default 1,
  recorded_by       uuid,
  recorded_at       timestamptz not null default now(),
  removed_at        timestamptz,
  primary key (council_id, pause_id),
  check (until_on >= from_on),
  check ((what = 'person') = (person_id is not null)),
  check ((what = 'recommendation') = (recommendation_id is not null)),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, recommendation_id) references recommendation,
  foreign key (council_id, recorded_by) references membership
);
create index pause_on on pause (council_id, until_on) where removed_at is null;

-- How a council's messages leave. The key of GOV.UK Notify is the council's own, and is kept
-- sealed; it stays while messages leave by another way, so that such a change can be put back.
create table channel (
  council_id  uuid not null references council,
  channel_id  uuid not null,
  kind        text not null check (kind in ('smtp', 'notify', 'viewer')),
  sealed_key  text,
  templates   jsonb not null default '{}',
  reply_to    text,
  revision    integer not null default 1,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  removed_at  timestamptz,
  primary key (council_id, channel_id),
  foreign key (council_id, recorded_by) references membership
);
create unique index channel_one on channel (council_id) where removed_at is null;

grant select, insert, update on answer, pause, channel to holdfast_serving;
create trigger answer_insert_watched after insert on answer referencing new table as fresh
  for each statement execute function watch_recommendations();
create trigger answer_update_watched after update on answer referencing new table as fresh
  for each statement execute function watch_recommendations();
`;
