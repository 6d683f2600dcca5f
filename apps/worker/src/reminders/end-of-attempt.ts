import type { DigestEnd } from '@holdfast/database/reminders/reminder-rows';
import type { Handed } from '@holdfast/mail/letter';
import { sentence } from '@holdfast/words/sentence';

/** When it is tried again, in milliseconds after each attempt; after the last of them it is given up. */
export const usualPauses: readonly number[] = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * 60_000);

/** What follows from an attempt. `opens`: when messages may leave again, if after so many milliseconds they may not. */
export const endOfAttempt = (
  handed: Handed,
  attempts: number,
  pauses: readonly number[],
  opens: (milliseconds: number) => string | null,
): DigestEnd => {
  const resting = (pause: number) =>
    ({ state: 'waiting', restSeconds: pause / 1_000, notBefore: opens(pause) }) as const;
  if (handed.kind === 'sent') return { state: 'sent', ref: handed.ref };
  if (handed.kind === 'perhaps_sent') return { state: 'perhaps_sent', reason: handed.reason };
  // It is the database that was away, not the mail server: that is no attempt that counts against the address.
  if (handed.kind === 'not_allowed')
    return { ...resting(0), reason: sentence('mail.not_written_down'), refused: false };
  const { reason } = handed;
  if (handed.kind === 'refused' && handed.forGood) return { state: handed.address ? 'bounced' : 'failed', reason };
  const pause = pauses[attempts - 1];
  return pause === undefined
    ? { state: 'failed', reason }
    : { ...resting(pause), reason, refused: handed.kind === 'refused' };
};
