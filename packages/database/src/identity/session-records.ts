import type { Role } from '@holdfast/domain/councils/role';
import type { Language } from '@holdfast/words/languages';
import type { DataSource, EntityManager } from 'typeorm';
import { findSessionSql } from './find-session.sql.ts';
import { servingPool } from '../doors/serving-pool.ts';
import { type AccountOrigin, writeAccountEvent } from './account-events.ts';
import type { FoundSession, ShownSession, StoredSession } from './session-holder.ts';

interface FoundRow {
  readonly account_id: string | null;
  readonly council_id: string | null;
  readonly csrf_secret: string | null;
  readonly also_opened: readonly string[] | null;
  readonly expires_at: Date;
  readonly created_at: Date;
  readonly seen_at: Date;
  readonly browser: string | null;
  readonly system: string | null;
  readonly email: string | null;
  readonly full_name: string | null;
  readonly operates: boolean | null;
  readonly language: Language | null;
  readonly membership_id: string | null;
  readonly member_name: string | null;
  readonly post: string | null;
  readonly roles: readonly Role[] | null;
}

/** Sessions by the hash of their token. Ending a row ends the session at once, wherever its cookie is. */
export class SessionRecords {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  async find(hash: string): Promise<FoundSession | null> {
    const answer = await servingPool(this.#source).query<FoundRow>({
      name: 'find-session',
      text: findSessionSql,
      values: [hash],
    });
    const row = answer.rows[0];
    return row === undefined ? null : foundSession(row);
  }

  async save(hash: string, session: StoredSession, expiresAt: Date): Promise<void> {
    await this.#through('session_hash', hash, (manager) =>
      manager.query(
        `insert into holdfast.session
           (session_hash, account_id, council_id, data, expires_at, created_at, browser, system)
         values ($1, $2, $3, $4, $5, coalesce($6, now()), $7, $8)
         on conflict (session_hash) do update
         set account_id = excluded.account_id, council_id = excluded.council_id, data = excluded.data,
             expires_at = excluded.expires_at, created_at = excluded.created_at, browser = excluded.browser,
             system = excluded.system`,
        [
          hash,
          session.accountId,
          session.councilId,
          { csrfSecret: session.csrfSecret, alsoOpened: session.alsoOpened },
          expiresAt,
          session.begunAt,
          session.browser,
          session.system,
        ],
      ),
    );
  }

  async extend(hash: string, expiresAt: Date): Promise<void> {
    await this.#through('session_hash', hash, (manager) =>
      manager.query(`update holdfast.session set expires_at = $2, seen_at = now() where session_hash = $1`, [
        hash,
        expiresAt,
      ]),
    );
  }

  async end(hash: string): Promise<void> {
    await this.#through('session_hash', hash, (manager) =>
      manager.query(`delete from holdfast.session where session_hash = $1`, [hash]),
    );
  }

  /** For a lost laptop or a changed password: every session of the account ends at once. */
  async endAllOf(accountId: string): Promise<void> {
    await this.#through('account_id', accountId, (manager) =>
      manager.query(`delete from holdfast.session where account_id = $1`, [accountId]),
    );
  }

  /** Where somebody is signed in, newest first; `hash`: of the session in which they ask. */
  async listOf(accountId: string, hash: string): Promise<readonly ShownSession[]> {
    const rows = await this.#own(accountId, (manager) =>
      manager.query<(Omit<ShownSession, 'begunAt' | 'seenAt'> & { begunAt: Date; seenAt: Date })[]>(
        `select session_id as "sessionId", created_at as "begunAt", seen_at as "seenAt", browser, system,
           session_hash = $2 as current
         from holdfast.session where account_id = $1 and expires_at > now() order by current desc, seen_at desc`,
        [accountId, hash],
      ),
    );
    return rows.map((row) => ({ ...row, begunAt: row.begunAt.toISOString(), seenAt: row.seenAt.toISOString() }));
  }

  /** Ends one session of the account. Whether it was there. */
  endOneOf(accountId: string, sessionId: string, origin: AccountOrigin): Promise<boolean> {
    return this.#own(accountId, async (manager) => {
      const ended = await manager.query<[unknown[], number]>(
        'delete from holdfast.session where account_id = $1 and session_id = $2 returning 1',
        [accountId, sessionId],
      );
      if (ended[1] > 0) await writeAccountEvent(manager, accountId, 'session_ended', origin);
      return ended[1] > 0;
    });
  }

  /** Ends every session of the account but the one with this hash. */
  async endOthersOf(accountId: string, hash: string, origin: AccountOrigin): Promise<void> {
    await this.#own(accountId, async (manager) => {
      await manager.query('delete from holdfast.session where account_id = $1 and session_hash <> $2', [
        accountId,
        hash,
      ]);
      await writeAccountEvent(manager, accountId, 'sessions_ended', origin);
    });
  }

  #own<Result>(accountId: string, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.#source.transaction(async (manager) => {
      await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
      return work(manager);
    });
  }

  async #through(
    door: 'session_hash' | 'account_id',
    value: string,
    work: (manager: EntityManager) => Promise<unknown>,
  ) {
    await this.#source.transaction(async (manager) => {
      await manager.query(`select set_config($1, $2, true)`, [`app.${door}`, value]);
      await work(manager);
    });
  }
}

const foundSession = (row: FoundRow): FoundSession => ({
  accountId: row.account_id,
  councilId: row.council_id,
  csrfSecret: row.csrf_secret,
  alsoOpened: row.also_opened ?? [],
  expiresAt: row.expires_at,
  begunAt: row.created_at,
  seenAt: row.seen_at,
  browser: row.browser,
  system: row.system,
  holder: holderOf(row),
});

const holderOf = (row: FoundRow): FoundSession['holder'] => {
  if (row.account_id === null || row.email === null || row.full_name === null) return null;
  const { account_id: accountId, email, full_name: fullName, language } = row;
  return { accountId, email, fullName, operates: row.operates === true, language, membership: membershipOf(row) };
};

const membershipOf = (row: FoundRow) => {
  const { council_id: councilId, membership_id: membershipId, member_name: name, roles } = row;
  if (councilId === null || membershipId === null || name === null || roles === null) return null;
  return { councilId, membershipId, name, post: row.post, roles };
};
