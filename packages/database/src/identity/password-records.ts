import type { AccountEventKind } from '@holdfast/domain/identity/account-event-kinds';
import { type Language, readLanguage } from '@holdfast/words/languages';
import type { DataSource, EntityManager } from 'typeorm';
import { type AccountOrigin, writeAccountEvent } from './account-events.ts';
import { emailKey } from './account-records.ts';
import { joinAccounts } from './joined-accounts.ts';

/** Whose password it is: what letters to them say, and what their password must not be made of. */
export interface PasswordHolder {
  readonly accountId: string;
  readonly email: string;
  readonly fullName: string;
  readonly passwordHash: string;
  readonly language: Language | null;
  readonly councilNames: readonly string[];
}

const holderSql = `
select account_id as "accountId", email, full_name as "fullName", password_hash as "passwordHash", language,
  array(select c.name from holdfast.membership m join holdfast.council c using (council_id)
    where m.account_id = $1 and m.ended_at is null order by c.name) as "councilNames"
from holdfast.account where account_id = $1 and disabled_at is null`;

/** Passwords and the links that set new ones. Only hashes are kept of either. */
export class PasswordRecords {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  find(accountId: string): Promise<PasswordHolder | null> {
    return this.#source.transaction(async (manager) => {
      await enter(manager, accountId);
      return readHolder(manager, accountId);
    });
  }

  /** Sets a password, ends every link that could set another and every session but the one whose hash is kept. */
  async change(accountId: string, passwordHash: string, keptSession: string, origin: AccountOrigin): Promise<void> {
    await this.#source.transaction(async (manager) => {
      await enter(manager, accountId);
      await setPassword(manager, accountId, passwordHash, keptSession);
      await writeAccountEvent(manager, accountId, 'password_changed', origin);
    });
  }

  /** Keeps the hash of a link for the address's account. null: nobody who may sign in has the address. */
  async askByEmail(email: string, link: ResetLink, origin: AccountOrigin): Promise<PasswordHolder | null> {
    return this.#source.transaction(async (manager) => {
      await manager.query(`select set_config('app.email_key', $1, true)`, [emailKey(email)]);
      const [account] = await manager.query<{ account_id: string }[]>(
        `select account_id from holdfast.account where email_key = $1 and disabled_at is null
         order by bound_to is not null, created_at limit 1`,
        [emailKey(email)],
      );
      if (account === undefined) return null;
      await enter(manager, account.account_id);
      const holder = await readHolder(manager, account.account_id);
      if (holder !== null) await keepLink(manager, holder.accountId, link, origin);
      return holder;
    });
  }

  /** Whose password a link sets; null for a link that is unknown, used or expired: nobody learns which. */
  findByLink(tokenHash: string): Promise<(PasswordHolder & { readonly expiresAt: string }) | null> {
    return this.#source.transaction(async (manager) => {
      const link = await enterByLink(manager, tokenHash);
      const holder = link === null ? null : await readHolder(manager, link.accountId);
      return link === null || holder === null ? null : { ...holder, expiresAt: link.expiresAt.toISOString() };
    });
  }

  /**
   * Sets a password by a link, once. Every session of the account ends. Whether the link could still be used. The link
   * came by mail, so whoever brings it has proven the address.
   */
  async useLink(tokenHash: string, passwordHash: string, origin: AccountOrigin): Promise<boolean> {
    return this.#source.transaction(async (manager) => {
      const link = await enterByLink(manager, tokenHash);
      if (link === null) return false;
      const { accountId } = link;
      // Two who press at once: the second waits here, and finds the link used.
      const used = await manager.query<[unknown[], number]>(
        'delete from holdfast.password_reset where token_hash = $1 returning 1',
        [tokenHash],
      );
      if (used[1] === 0) return false;
      await setPassword(manager, accountId, passwordHash, '');
      const [account] = await manager.query<{ email_key: string }[]>(
        'select email_key from holdfast.account where account_id = $1',
        [accountId],
      );
      await joinAccounts(manager, accountId, account?.email_key ?? '');
      await writeAccountEvent(manager, accountId, 'password_reset', origin);
      return true;
    });
  }
}

export interface ResetLink {
  readonly tokenHash: string;
  readonly expiresAt: string;
}

const enter = (manager: EntityManager, accountId: string): Promise<unknown> =>
  manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);

interface OpenedLink {
  readonly accountId: string;
  readonly expiresAt: Date;
}

const enterByLink = async (manager: EntityManager, tokenHash: string): Promise<OpenedLink | null> => {
  await manager.query(`select set_config('app.reset_hash', $1, true)`, [tokenHash]);
  const [reset] = await manager.query<OpenedLink[]>(
    'select account_id as "accountId", expires_at as "expiresAt" from holdfast.password_reset where token_hash = $1 and expires_at > now()',
    [tokenHash],
  );
  if (reset === undefined) return null;
  await enter(manager, reset.accountId);
  return reset;
};

const readHolder = async (manager: EntityManager, accountId: string): Promise<PasswordHolder | null> => {
  const [row] = await manager.query<(PasswordHolder & { readonly language: string | null })[]>(holderSql, [accountId]);
  return row === undefined ? null : { ...row, language: readLanguage(row.language) };
};

const keepLink = async (
  manager: EntityManager,
  accountId: string,
  { tokenHash, expiresAt }: ResetLink,
  origin: AccountOrigin,
): Promise<void> => {
  await manager.query('delete from holdfast.password_reset where account_id = $1 and expires_at < now()', [accountId]);
  await manager.query('insert into holdfast.password_reset (token_hash, account_id, expires_at) values ($1, $2, $3)', [
    tokenHash,
    accountId,
    expiresAt,
  ]);
  await writeAccountEvent(manager, accountId, 'reset_asked' satisfies AccountEventKind, origin);
};

const setPassword = async (manager: EntityManager, accountId: string, hash: string, keptSession: string) => {
  await manager.query('update holdfast.account set password_hash = $2 where account_id = $1', [accountId, hash]);
  await manager.query('delete from holdfast.password_reset where account_id = $1', [accountId]);
  await manager.query('delete from holdfast.session where account_id = $1 and session_hash <> $2', [
    accountId,
    keptSession,
  ]);
};
