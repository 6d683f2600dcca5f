// One file, although long: the tables are read together, and a foreign key is checked against its target by eye.
import { coreStatuses, decisions } from './words.ts';

export const tables = `
set local search_path to holdfast;

create table council (
  council_id       uuid primary key,
  code             text not null unique check (code ~ '^[A-Z]{3}$'),
  name             text not null,
  nation           text not null check (nation in ('england', 'wales', 'scotland', 'northern_ireland')),
  response_period  jsonb not null default '{"months": 2}',
  update_lead_days integer not null default 10 check (update_lead_days between 0 and 60),
  closure_days     date[] not null default '{}',
  rag_scheme       jsonb not null default '{"name": "Red, amber, green", "bands": [{"letter": "R", "word": "Red"}, {"letter": "A", "word": "Amber"}, {"letter": "G", "word": "Green"}]}',
  accent           text,
  created_at       timestamptz not null default now()
);

create table account (
  account_id    uuid primary key,
  email         text not null,
  email_key     text not null unique,
  password_hash text not null,
  full_name     text not null,
  created_at    timestamptz not null default now(),
  disabled_at   timestamptz
);

create table membership (
  council_id    uuid not null references council,
  membership_id uuid not null,
  account_id    uuid not null references account,
  name          text not null,
  post          text,
  roles         text[] not null check (roles <@ array['council_administrator', 'scrutiny_officer', 'responder', 'committee_member', 'read_only']),
  created_at    timestamptz not null default now(),
  ended_at      timestamptz,
  primary key (council_id, membership_id),
  unique (council_id, account_id)
);
create index membership_account on membership (account_id);

create table session (
  session_hash text primary key,
  account_id   uuid references account,
  council_id   uuid references council,
  data         jsonb not null,
  created_at   timestamptz not null default now(),
  expires_at   timestamptz not null
);
create index session_expires on session (expires_at);
create index session_account on session (account_id);

create table sign_in_throttle (
  key    varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

create table committee (
  council_id   uuid not null references council,
  committee_id uuid not null,
  name         text not null,
  kind         text not null check (kind in ('scrutiny_committee', 'panel', 'board', 'cabinet', 'full_council', 'other')),
  ended_on     date,
  recorded_by  uuid,
  recorded_at  timestamptz not null default now(),
  primary key (council_id, committee_id),
  unique (council_id, name),
  foreign key (council_id, recorded_by) references membership
);

create table portfolio (
  council_id   uuid not null references council,
  portfolio_id uuid not null,
  name         text not null,
  post_holder  text,
  ended_on     date,
  recorded_by  uuid,
  recorded_at  timestamptz not null default now(),
  primary key (council_id, portfolio_id),
  unique (council_id, name),
  foreign key (council_id, recorded_by) references membership
);

create table meeting (
  council_id   uuid not null references council,
  meeting_id   uuid not null,
  committee_id uuid not null,
  held_on      date not null,
  starts_at    time,
  place        text,
  recorded_by  uuid,
  recorded_at  timestamptz not null default now(),
  primary key (council_id, meeting_id),
  unique (council_id, committee_id, held_on),
  foreign key (council_id, committee_id) references committee,
  foreign key (council_id, recorded_by) references membership
);
create index meeting_date on meeting (council_id, held_on);

create table status_word (
  council_id     uuid not null references council,
  status_word_id uuid not null,
  word           text not null,
  core_status    text not null check (core_status in ${coreStatuses}),
  valid_from     date not null,
  valid_to       date,
  recorded_by    uuid,
  recorded_at    timestamptz not null default now(),
  primary key (council_id, status_word_id),
  check (valid_to is null or valid_to >= valid_from),
  foreign key (council_id, recorded_by) references membership
);
-- At any day a council's word means one thing.
create unique index status_word_now on status_word (council_id, lower(word)) where valid_to is null;

create table upload (
  council_id   uuid not null references council,
  upload_id    uuid not null,
  file_name    text not null,
  bytes        integer not null check (bytes between 1 and 26214400),
  sha256       text not null,
  state        text not null check (state in ('received', 'reading', 'understood', 'refused', 'failed', 'confirmed', 'undone')),
  problem      jsonb,
  preview      jsonb,
  corrections  jsonb not null default '{}',
  summary      jsonb not null default '{"add": 0, "change": 0, "unchanged": 0, "conflict": 0, "leftOut": 0}',
  committee_id uuid,
  rows_found   integer not null default 0,
  rows_done    integer not null default 0,
  attempts     integer not null default 0,
  revision     integer not null default 1,
  uploaded_by  uuid not null,
  uploaded_at  timestamptz not null default now(),
  touched_at   timestamptz not null default now(),
  confirmed_by uuid,
  confirmed_at timestamptz,
  undone_by    uuid,
  undone_at    timestamptz,
  primary key (council_id, upload_id),
  foreign key (council_id, uploaded_by) references membership,
  foreign key (council_id, confirmed_by) references membership,
  foreign key (council_id, undone_by) references membership,
  foreign key (council_id, committee_id) references committee
);
create index upload_waiting on upload (touched_at) where state in ('received', 'reading');
create index upload_newest on upload (council_id, uploaded_at desc, upload_id desc);

create table upload_content (
  council_id uuid not null,
  upload_id  uuid not null,
  content    bytea not null,
  primary key (council_id, upload_id),
  foreign key (council_id, upload_id) references upload
);
-- A Word file or workbook is compressed already: trying again costs time and saves nothing.
alter table upload_content alter column content set storage external;

create table recommendation (
  council_id          uuid not null references council,
  recommendation_id   uuid not null,
  reference           text not null,
  part                text not null default '',
  -- Sorts as people count: 2 before 10. Every run of digits is led by zeros to ten places. Short enough for a cursor.
  reference_key       text collate "C" not null generated always as (left(
    regexp_replace(regexp_replace(lower(reference || ' ' || part), '(\\d+)', '0000000000\\1', 'g'), '\\d*(\\d{10})', '\\1', 'g'),
    80)) stored,
  committee_id        uuid,
  portfolio_id        uuid,
  meeting_id          uuid,
  source_kind         text check (source_kind in ('meeting', 'call_in', 'inquiry', 'inspection', 'peer_challenge', 'audit', 'petition', 'motion')),
  source_title        text,
  source_date         date,
  words               text not null,
  received_on         date,
  response_due_on     date,
  response_words      text,
  response_decision   text check (response_decision in ${decisions}),
  responded_on        date,
  action_words        text,
  lead                text[] not null default '{}',
  timescale           jsonb,
  due                 jsonb,
  due_on              date,
  original_due_on     date,
  extensions          integer not null default 0,
  cost                text,
  outcome_measure     text,
  progress_words      text,
  progressed_on       date,
  status_words        text,
  core_status         text not null check (core_status in ${coreStatuses}),
  rag                 text,
  note                text,
  claimed_complete_on date,
  verified_complete_on date,
  upload_id           uuid,
  recorded_by         uuid,
  revision            integer not null default 1,
  created_at          timestamptz not null default now(),
  changed_at          timestamptz not null default now(),
  withdrawn_at        timestamptz,
  primary key (council_id, recommendation_id),
  foreign key (council_id, committee_id) references committee,
  foreign key (council_id, portfolio_id) references portfolio,
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, upload_id) references upload,
  foreign key (council_id, recorded_by) references membership
);
-- Not unique: two papers of one council may both begin at "Recommendation 1", and are kept to the letter.
create index recommendation_reference on recommendation (council_id, reference_key, recommendation_id) where withdrawn_at is null;
create index recommendation_newest on recommendation (council_id, source_date desc, reference_key, recommendation_id) where withdrawn_at is null;
create index recommendation_upload on recommendation (council_id, upload_id) where upload_id is not null;

create table response (
  council_id        uuid not null,
  response_id       uuid not null,
  recommendation_id uuid not null,
  decision          text check (decision in ${decisions}),
  words             text not null,
  responded_on      date,
  upload_id         uuid,
  recorded_by       uuid,
  recorded_at       timestamptz not null default now(),
  primary key (council_id, response_id),
  foreign key (council_id, recommendation_id) references recommendation,
  foreign key (council_id, upload_id) references upload,
  foreign key (council_id, recorded_by) references membership
);
create index response_of on response (council_id, recommendation_id);

create table progress_update (
  council_id         uuid not null,
  progress_update_id uuid not null,
  recommendation_id  uuid not null,
  words              text not null,
  as_of              date,
  upload_id          uuid,
  recorded_by        uuid,
  recorded_at        timestamptz not null default now(),
  primary key (council_id, progress_update_id),
  foreign key (council_id, recommendation_id) references recommendation,
  foreign key (council_id, upload_id) references upload,
  foreign key (council_id, recorded_by) references membership
);
create index progress_update_of on progress_update (council_id, recommendation_id);

create table status_change (
  council_id        uuid not null,
  status_change_id  uuid not null,
  recommendation_id uuid not null,
  from_status       text check (from_status in ${coreStatuses}),
  to_status         text not null check (to_status in ${coreStatuses}),
  from_words        text,
  to_words          text,
  reason            text,
  evidence          text,
  meeting_id        uuid,
  changed_on        date not null,
  upload_id         uuid,
  recorded_by       uuid,
  recorded_at       timestamptz not null default now(),
  primary key (council_id, status_change_id),
  foreign key (council_id, recommendation_id) references recommendation,
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, upload_id) references upload,
  foreign key (council_id, recorded_by) references membership
);
create index status_change_of on status_change (council_id, recommendation_id);

create table edit (
  council_id        uuid not null,
  edit_id           uuid not null,
  recommendation_id uuid not null,
  field             text not null,
  before            jsonb,
  after             jsonb,
  upload_id         uuid,
  recorded_by       uuid,
  recorded_at       timestamptz not null default now(),
  primary key (council_id, edit_id),
  foreign key (council_id, recommendation_id) references recommendation,
  foreign key (council_id, upload_id) references upload,
  foreign key (council_id, recorded_by) references membership
);
create index edit_of on edit (council_id, recommendation_id);

create table action (
  council_id      uuid not null references council,
  action_id       uuid not null,
  words           text not null,
  lead            text[] not null default '{}',
  timescale       jsonb,
  due_on          date,
  cost            text,
  outcome_measure text,
  done_on         date,
  upload_id       uuid,
  recorded_by     uuid,
  recorded_at     timestamptz not null default now(),
  revision        integer not null default 1,
  withdrawn_at    timestamptz,
  primary key (council_id, action_id),
  foreign key (council_id, upload_id) references upload,
  foreign key (council_id, recorded_by) references membership
);
create index action_upload on action (council_id, upload_id) where upload_id is not null;

create table action_recommendation (
  council_id        uuid not null,
  action_id         uuid not null,
  recommendation_id uuid not null,
  primary key (council_id, recommendation_id, action_id),
  foreign key (council_id, action_id) references action,
  foreign key (council_id, recommendation_id) references recommendation
);
create index action_recommendation_action on action_recommendation (council_id, action_id);

create table extension (
  council_id        uuid not null,
  extension_id      uuid not null,
  recommendation_id uuid not null,
  due_before        date,
  due_asked         date not null,
  reason            text not null,
  recorded_by       uuid,
  recorded_at       timestamptz not null default now(),
  primary key (council_id, extension_id),
  foreign key (council_id, recommendation_id) references recommendation,
  foreign key (council_id, recorded_by) references membership
);
create index extension_of on extension (council_id, recommendation_id);

-- The key allows one decision for each extension that was asked for.
create table extension_decision (
  council_id   uuid not null,
  extension_id uuid not null,
  approved     boolean not null,
  meeting_id   uuid not null,
  reason       text,
  recorded_by  uuid,
  recorded_at  timestamptz not null default now(),
  primary key (council_id, extension_id),
  foreign key (council_id, extension_id) references extension,
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, recorded_by) references membership
);

-- One row of a paper: what was understood, cell by cell, and what the import did with it. Kept for ever, so that
-- every field of the register can be traced to its cell.
create table import_row (
  council_id        uuid not null,
  upload_id         uuid not null,
  row_number        integer not null,
  document          integer not null,
  document_row      integer not null,
  place             jsonb not null,
  fields            jsonb not null,
  guessed           boolean not null,
  outcome           text not null check (outcome in ('add', 'change', 'unchanged', 'conflict', 'left_out')),
  changes           jsonb not null default '[]',
  recommendation_id uuid,
  primary key (council_id, upload_id, row_number),
  foreign key (council_id, upload_id) references upload,
  foreign key (council_id, recommendation_id) references recommendation
);
create index import_row_of on import_row (council_id, recommendation_id) where recommendation_id is not null;
`;
