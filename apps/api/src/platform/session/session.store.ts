import type { FoundSession, SessionHolder, StoredSession } from '@holdfast/database/identity/session-holder';
import type { SessionRecords } from '@holdfast/database/identity/session-records';
import type { Session } from 'fastify';
import { hashOfToken } from './session-token.ts';

declare module 'fastify' {
  interface Session {
    accountId?: string | null;
    councilId?: string | null;
    csrfSecret?: string | null;
    /** Looked up anew with each request, never kept: a right that was taken away is gone with the next click. */
    holder?: SessionHolder | null;
  }
}

const minute = 60_000;
/** Without a click for this long, a person signs in again. */
const idleFor = 8 * 60 * minute;
/** A visitor who has not signed in has only a secret against forged requests to lose. */
const visitorIdleFor = 60 * minute;
/** The end moves on with use, but is written at most this often. */
const extendEvery = 10 * minute;

const lifeOf = (session: StoredSession): number => (session.accountId === null ? visitorIdleFor : idleFor);

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
    const stored = {
      accountId: session.accountId ?? null,
      councilId: session.councilId ?? null,
      csrfSecret: session.csrfSecret ?? null,
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
    const { accountId, councilId, csrfSecret, holder } = found;
    // The plugin fills the cookie's own settings in; nothing of the cookie is kept.
    return { accountId, councilId, csrfSecret, holder } as Session;
  }

  async #moveEnd(hash: string, found: FoundSession): Promise<void> {
    const end = this.#endOf(found);
    if (end.getTime() - found.expiresAt.getTime() > extendEvery) await this.#records.extend(hash, end);
  }

  #endOf(session: StoredSession): Date {
    return new Date(this.#now().getTime() + lifeOf(session));
  }
}
