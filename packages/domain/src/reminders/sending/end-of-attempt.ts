import type { Trouble } from './digest-state.ts';
import { sentence, type Words } from '@holdfast/words/sentence';

/** What became of one attempt to hand a digest over, as whoever handed it over says it. */
export type Attempt =
  | { readonly kind: 'sent'; readonly ref: string | null }
  /** `forGood`: another attempt would be refused too. `address`: it is the address's fault. */
  | { readonly kind: 'refused'; readonly forGood: boolean; readonly address: boolean; readonly reason: Words }
  | { readonly kind: 'unreachable' | 'perhaps_sent'; readonly reason: Words }
  | { readonly kind: 'not_allowed' };

/** How an attempt ended. `waiting`: there is to be another. */
export type DigestEnd =
  | { readonly state: 'sent'; readonly ref: string | null }
  | { readonly state: Trouble; readonly reason: Words }
  | {
      readonly state: 'waiting';
      readonly reason: Words;
      /** It rests for so long, whatever the sender's clock says meanwhile. */
      readonly restSeconds: number;
      /** When messages may leave again, if they may not when the rest is over. */
      readonly notBefore: string | null;
      readonly refused: boolean;
    };

/** When it is tried again, in milliseconds after each attempt; after the last of them it is given up. */
export const usualPauses: readonly number[] = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * 60_000);

/**
 * What follows from the attempt of that number, counted from 1. What was perhaps taken is never tried again by itself.
 * `opens`: when messages may leave again, if after so many milliseconds they may not.
 * Example: with pauses of one and five minutes, the second attempt that nobody answers rests for 300 seconds, and the
 * third is given up as failed.
 */
export const endOfAttempt = (
  attempt: Attempt,
  number: number,
  pauses: readonly number[],
  opens: (milliseconds: number) => string | null,
): DigestEnd => {
  const resting = (pause: number) =>
    ({ state: 'waiting', restSeconds: pause / 1_000, notBefore: opens(pause) }) as const;
  if (attempt.kind === 'sent') return { state: 'sent', ref: attempt.ref };
  if (attempt.kind === 'perhaps_sent') return { state: 'perhaps_sent', reason: attempt.reason };
  // It is the database that was away, not the mail server: that is no attempt that counts against the address.
  if (attempt.kind === 'not_allowed')
    return { ...resting(0), reason: sentence('mail.not_written_down'), refused: false };
  const { reason } = attempt;
  if (attempt.kind === 'refused' && attempt.forGood) return { state: attempt.address ? 'bounced' : 'failed', reason };
  const pause = pauses[number - 1];
  return pause === undefined
    ? { state: 'failed', reason }
    : { ...resting(pause), reason, refused: attempt.kind === 'refused' };
};
