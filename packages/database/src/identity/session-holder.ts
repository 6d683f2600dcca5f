import type { Role } from '@holdfast/domain/councils/role';
import type { Language } from '@holdfast/words/languages';

/** Who a session belongs to today: an account that is not disabled and, once chosen, a membership that has not ended. */
export interface SessionHolder {
  readonly accountId: string;
  readonly email: string;
  readonly fullName: string;
  /** Looks after the machine. */
  readonly operates: boolean;
  /** What they have chosen for themselves. */
  readonly language: Language | null;
  readonly membership: {
    readonly councilId: string;
    readonly membershipId: string;
    readonly name: string;
    readonly post: string | null;
    readonly roles: readonly Role[];
  } | null;
}

/** A session as it is kept: never its token, only the token's hash. */
export interface StoredSession {
  readonly accountId: string | null;
  readonly councilId: string | null;
  readonly csrfSecret: string | null;
  /** When its holder signed in; null for one that is only now kept. Choosing another council does not begin it anew. */
  readonly begunAt: Date | null;
  readonly browser: string | null;
  readonly system: string | null;
  /** Other accounts of the same address that the same password opened: each is bound to a council of its own. */
  readonly alsoOpened: readonly string[];
}

export interface FoundSession extends StoredSession {
  readonly begunAt: Date;
  readonly expiresAt: Date;
  readonly seenAt: Date;
  readonly holder: SessionHolder | null;
}

/** A session as its holder sees it: never by what opens it. */
export interface ShownSession {
  readonly sessionId: string;
  readonly begunAt: string;
  readonly seenAt: string;
  readonly browser: string | null;
  readonly system: string | null;
  /** The one in which it is asked. */
  readonly current: boolean;
}
