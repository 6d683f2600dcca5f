import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guard, idSetting, setting } from '../wall/council-wall.sql.ts';
import { onlyAdded } from '../wall/only-added.sql.ts';

// The hash of a link that sets a new password. Whoever brings the link sees that one row, and by it learns whose it is.
const resets = `
grant update (password_hash) on account to holdfast_serving;
create table password_reset (
  token_hash text primary key,
  account_id uuid not null references account,
  asked_at   timestamptz not null default now(),
  expires_at timestamptz not null
);
create index password_reset_of on password_reset (account_id);
${guard('password_reset')}
create policy reset_link on password_reset for select using (token_hash = ${setting('reset_hash')});
create policy own_resets on password_reset
  using (account_id = ${idSetting('account_id')}) with check (account_id = ${idSetting('account_id')});
grant select, insert, delete on password_reset to holdfast_serving;
`;

// What happened to an account: nobody's but its holder's to read. What happened in a council stands in the council's log.
const log = `
create table account_event (
  account_id  uuid not null references account,
  event_id    uuid not null,
  recorded_at timestamptz not null default now(),
  kind        text not null check (kind in
    ('signed_in', 'password_changed', 'reset_asked', 'password_reset', 'session_ended', 'sessions_ended')),
  -- From where: the network address, and what the browser called itself.
  address     text,
  browser     text,
  system      text,
  -- Who asked for it, where it was not the holder.
  by_name     text,
  primary key (account_id, event_id)
);
create index account_event_newest on account_event (account_id, recorded_at desc);
${guard('account_event')}
create policy own_events on account_event
  using (account_id = ${idSetting('account_id')}) with check (account_id = ${idSetting('account_id')});
${onlyAdded('account_event')}
grant select, insert on account_event to holdfast_serving;
`;

// A session is shown to its holder by an id of its own: the hash of its token opens it.
const sessions = `
alter table session
  add column session_id uuid not null default gen_random_uuid(),
  add column seen_at    timestamptz not null default now(),
  add column browser    text,
  add column system     text;
`;

/** A password is changed and reset, and its holder sees where they are signed in and what happened to their account. */
export class PasswordResets0064 implements MigrationInterface {
  readonly name = 'PasswordResets0000000000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [resets, log, sessions]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('What happened to an account is not forgotten: restore the backup from before it.'),
    );
  }
}
