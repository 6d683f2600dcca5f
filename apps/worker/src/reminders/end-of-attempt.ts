import type { DigestEnd } from '@holdfast/database/reminders/reminder-rows';
import type { Handed } from '@holdfast/mail/letter';

/** When it is tried again, in milliseconds after each attempt; after the last of them it is given up. */
export const usualPauses: readonly number[] = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * 60_000);

/** What follows from an attempt. `later`: the first instant after so many milliseconds at which messages may leave. */
export const endOfAttempt = (
  handed: Handed,
  attempts: number,
  pauses: readonly number[],
  later: (milliseconds: number) => string,
): DigestEnd => {
  if (handed.kind === 'sent') return { state: 'sent', ref: handed.ref };
  if (handed.kind === 'perhaps_sent') return { state: 'perhaps_sent', reason: handed.reason };
  // It is the database that was away, not the mail server: that is no attempt that counts against the address.
  if (handed.kind === 'not_allowed')
    return { state: 'waiting', reason: 'It could not be written down.', nextAttemptAt: later(0), refused: false };
  const { reason } = handed;
  if (handed.kind === 'refused' && handed.forGood) return { state: handed.address ? 'bounced' : 'failed', reason };
  const pause = pauses[attempts - 1];
  return pause === undefined
    ? { state: 'failed', reason }
    : { state: 'waiting', reason, nextAttemptAt: later(pause), refused: handed.kind === 'refused' };
};
