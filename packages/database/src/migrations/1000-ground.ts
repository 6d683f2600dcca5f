import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground. Reviewed as SQL because the wall between councils is written in policies, which no generator knows.
 *
 * Every table of a council: key begins with council_id, row-level security forced, one policy `council_wall`.
 * Tables of the platform (account, session, sign_in_throttle) have policies of their own, each named for its door.
 * Append-only tables (response, progress_update, status_change, edit, extension, extension_decision) are never
 * granted update or delete.
 */
export class Ground1000 implements MigrationInterface {
  readonly name = 'Ground1000000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(walls);
    await runner.query(grants);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema holdfast cascade');
  }
}

const storedStatus = `(
  'awaiting_response', 'not_started', 'on_track', 'at_risk', 'off_track', 'claimed_complete', 'verified_complete',
  'rejected', 'superseded', 'note_only', 'unknown')`;
const decision = `('accepted', 'partially_accepted', 'rejected', 'noted', 'holding')`;

const tables = `
create schema if not exists holdfast;
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
  primary key (council_id, committee_id),
  unique (council_id, name)
);

create table portfolio (
  council_id   uuid not null references council,
  portfolio_id uuid not null,
  name         text not null,
  post_holder  text,
  ended_on     date,
  primary key (council_id, portfolio_id),
  unique (council_id, name)
);

create table meeting (
  council_id   uuid not null references council,
  meeting_id   uuid not null,
  committee_id uuid not null,
  held_on      date not null,
  starts_at    time,
  place        text,
  primary key (council_id, meeting_id),
  unique (council_id, committee_id, held_on),
  foreign key (council_id, committee_id) references committee
);
create index meeting_date on meeting (council_id, held_on);

create table status_word (
  council_id     uuid not null references council,
  status_word_id uuid not null,
  word           text not null,
  core_status    text not null check (core_status in ${storedStatus}),
  valid_from     date not null,
  valid_to       date,
  primary key (council_id, status_word_id),
  check (valid_to is null or valid_to > valid_from)
);

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
create index upload_newest on upload (council_id, uploaded_at desc);

create table upload_content (
  council_id uuid not null,
  upload_id  uuid not null,
  content    bytea not null,
  primary key (council_id, upload_id),
  foreign key (council_id, upload_id) references upload on delete cascade
);

create table recommendation (
  council_id          uuid not null references council,
  recommendation_id   uuid not null,
  reference           text not null,
  part                text not null default '',
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
  response_decision   text check (response_decision in ${decision}),
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
  core_status         text not null check (core_status in ${storedStatus}),
  rag                 text,
  note                text,
  claimed_complete_on date,
  verified_complete_on date,
  revision            integer not null default 1,
  created_at          timestamptz not null default now(),
  changed_at          timestamptz not null default now(),
  withdrawn_at        timestamptz,
  primary key (council_id, recommendation_id),
  unique (council_id, reference, part),
  foreign key (council_id, committee_id) references committee,
  foreign key (council_id, portfolio_id) references portfolio,
  foreign key (council_id, meeting_id) references meeting
);
create index recommendation_newest on recommendation (council_id, source_date desc nulls last, reference, part) where withdrawn_at is null;
create index recommendation_status on recommendation (council_id, core_status) where withdrawn_at is null;
create index recommendation_due on recommendation (council_id, due_on) where withdrawn_at is null;
create index recommendation_response_due on recommendation (council_id, response_due_on) where withdrawn_at is null;

create table response (
  council_id        uuid not null,
  response_id       uuid not null,
  recommendation_id uuid not null,
  decision          text check (decision in ${decision}),
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
  from_status       text,
  to_status         text not null,
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
  primary key (council_id, action_id),
  foreign key (council_id, upload_id) references upload,
  foreign key (council_id, recorded_by) references membership
);

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
  place             jsonb not null,
  fields            jsonb not null,
  outcome           text not null check (outcome in ('add', 'change', 'unchanged', 'conflict', 'left_out')),
  changes           jsonb not null default '[]',
  recommendation_id uuid,
  primary key (council_id, upload_id, row_number),
  foreign key (council_id, upload_id) references upload on delete cascade,
  foreign key (council_id, recommendation_id) references recommendation
);
create index import_row_of on import_row (council_id, recommendation_id);
`;

/** Tables that belong to a council, and stand behind its wall. */
const councilTables = [
  'council',
  'membership',
  'committee',
  'portfolio',
  'meeting',
  'status_word',
  'upload',
  'upload_content',
  'recommendation',
  'response',
  'progress_update',
  'status_change',
  'edit',
  'action',
  'action_recommendation',
  'extension',
  'extension_decision',
  'import_row',
] as const;

// The (select …) is evaluated once a query, not once a row. After any "set local" the unset value is '', not null.
const setting = (name: string) => `(select nullif(current_setting('app.${name}', true), ''))`;

const walls = `
set local search_path to holdfast;
${councilTables
  .map(
    (table) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy council_wall on ${table}
  using (council_id = ${setting('council_id')}::uuid)
  with check (council_id = ${setting('council_id')}::uuid);`,
  )
  .join('\n')}

-- Whoever signs in must see which councils they belong to before one is chosen: their own memberships, no one else's.
create policy own_memberships on membership for select using (account_id = ${setting('account_id')}::uuid);
create policy own_councils on council for select
  using (council_id in (select m.council_id from membership m where m.account_id = ${setting('account_id')}::uuid));

alter table account enable row level security;
alter table account force row level security;
create policy sign_in on account for select using (email_key = ${setting('email_key')});
create policy own_account on account using (account_id = ${setting('account_id')}::uuid);
create policy colleagues on account for select
  using (account_id in (select m.account_id from membership m where m.council_id = ${setting('council_id')}::uuid));
create policy open_account on account for insert with check (${setting('council_id')} is not null);

alter table session enable row level security;
alter table session force row level security;
create policy holder on session
  using (session_hash = ${setting('session_hash')}) with check (session_hash = ${setting('session_hash')});
create policy own_sessions on session for select using (account_id = ${setting('account_id')}::uuid);
create policy end_own_sessions on session for delete using (account_id = ${setting('account_id')}::uuid);

-- Housekeeping looks over every council, but learns only which upload waits: it may see two ids and a state.
create policy waiting_uploads on upload for select to holdfast_housekeeper using (state in ('received', 'reading'));
create policy expired_sessions on session for all to holdfast_housekeeper using (expires_at < now());
grant usage on schema holdfast to holdfast_housekeeper;
grant select (council_id, upload_id, state, touched_at) on upload to holdfast_housekeeper;
grant select (session_hash, expires_at), delete on session to holdfast_housekeeper;
`;

const grants = `
set local search_path to holdfast;
grant usage on schema holdfast to holdfast_serving;
grant select on all tables in schema holdfast to holdfast_serving;
grant insert on
  account, membership, session, sign_in_throttle, committee, portfolio, meeting, status_word, upload, upload_content,
  recommendation, response, progress_update, status_change, edit, action, action_recommendation, extension,
  extension_decision, import_row to holdfast_serving;
grant update on council, account, membership, session, sign_in_throttle, committee, portfolio, meeting, status_word,
  upload, recommendation, action, import_row to holdfast_serving;
grant delete on session, sign_in_throttle, import_row, action_recommendation to holdfast_serving;
`;
