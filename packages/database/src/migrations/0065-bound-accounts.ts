import type { MigrationInterface, QueryRunner } from 'typeorm';
import { setting } from '../wall/council-wall.sql.ts';

// An account that was opened by a link which somebody of a council saw proves nothing of its address: it is that
// council's, and one of the same address elsewhere is another. One whose link went by mail to the address is nobody's
// but its holder's. Those from before are as they were: how their links travelled is not known.
const accounts = `
alter table account
  add column bound_to    uuid references council,
  add column verified_at timestamptz;
alter table account drop constraint account_email_key_key;
create unique index account_email_key_key on account (email_key) where bound_to is null;
create unique index account_bound on account (email_key, bound_to) where bound_to is not null;
drop policy open_account on account;
create policy open_account on account for insert
  with check (${setting('council_id')} is not null and (bound_to is null or bound_to::text = ${setting('council_id')}));
grant insert (bound_to, verified_at), update (bound_to, verified_at) on account to holdfast_serving;
`;

const links = `
alter table invitation add column by_mail boolean not null default false;
`;

/** Whoever sees the link of an invitation does not come to own the account of its address. */
export class BoundAccounts0065 implements MigrationInterface {
  readonly name = 'BoundAccounts0000000000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [accounts, links]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Whose an account is is not forgotten: restore the backup from before it.'));
  }
}
