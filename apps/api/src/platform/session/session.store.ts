import { sessionEnd } from '@holdfast/domain/identity/session-ends';
import type { FoundSession, SessionHolder, StoredSession } from '@holdfast/database/identity/session-holder';
import type { SessionRecords } from '@holdfast/database/identity/session-records';
import type { Session } from 'fastify';
import { hashOfToken } from './session-token.ts';

declare module 'fastify' {
  interface Session {
    accountId?: string | null;
    councilId?: string | null;
    csrfSecret?: string | null;
    begunAt?: Date;
    alsoOpened?: readonly string[];
    browser?: string | null;
    system?: string | null;
    /** Looked up anew with each request, never kept: a right that was taken away is gone with the next click. */
    holder?: SessionHolder | null;
  }
}

/** Of its use and of its end, which moves on with use, only this often is anything written. */
const extendEvery = 10 * 60_000;

type Done = (error?: unknown) => void;
type Found = (error: unknown, session?: Session | null) => void;

/** What @fastify/session asks of a store, over Postgres. */
export class SessionStore {
  readonly #records: SessionRecords;
  readonly #now: () => Date;

  constructor(records: SessionRecords, now: () => Date) {
    this.#records = records;
    this.#now = now;
  }

  get(token: string, found: Found): void {
    this.#find(hashOfToken(token)).then((session) => found(null, session), found);
  }

  set(token: string, session: Session, done: Done): void {
    const stored: StoredSession = {
      accountId: session.accountId ?? null,
      councilId: session.councilId ?? null,
      csrfSecret: session.csrfSecret ?? null,
      begunAt: session.begunAt ?? this.#now(),
      alsoOpened: session.alsoOpened ?? [],
      browser: session.browser ?? null,
      system: session.system ?? null,
    };
    this.#records.save(hashOfToken(token), stored, this.#endOf(stored)).then(() => done(), done);
  }

  destroy(token: string, done: Done): void {
    this.#records.end(hashOfToken(token)).then(() => done(), done);
  }

  async #find(hash: string): Promise<Session | null> {
    const found = await this.#records.find(hash);
    if (found === null) return null;
    await this.#moveEnd(hash, found);
    const { accountId, councilId, csrfSecret, begunAt, alsoOpened, browser, system, holder } = found;
    // The plugin fills the cookie's own settings in; nothing of the cookie is kept.
    return { accountId, councilId, csrfSecret, begunAt, alsoOpened, browser, system, holder } as Session;
  }

  async #moveEnd(hash: string, found: FoundSession): Promise<void> {
    if (this.#now().getTime() - found.seenAt.getTime() > extendEvery)
      await this.#records.extend(hash, this.#endOf(found));
  }

  #endOf({ accountId, begunAt }: StoredSession): Date {
    const now = this.#now().getTime();
    return new Date(sessionEnd(accountId !== null, begunAt?.getTime() ?? now, now));
  }
}
