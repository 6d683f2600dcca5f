const hour = 3_600_000;

/**
 * How long a session lasts without a click, and at most, in milliseconds. One working day at most: NIST SP 800-63B wants
 * no more than 24 hours for what asks two proofs and 30 days for what asks one; ASVS 5.0 (7.3.1, 7.3.2) wants both stated.
 */
export const sessionIdle = 4 * hour;
export const sessionLongest = 12 * hour;
/** A visitor who has not signed in has only a secret against forged requests to lose. */
export const visitorIdle = hour;

/**
 * When a session is over that began at `begunAt` and is used at `now`; each is milliseconds of the epoch. A visitor's has
 * no other end than its idle hour.
 */
export const sessionEnd = (signedIn: boolean, begunAt: number, now: number): number =>
  signedIn ? Math.min(now + sessionIdle, begunAt + sessionLongest) : now + visitorIdle;
