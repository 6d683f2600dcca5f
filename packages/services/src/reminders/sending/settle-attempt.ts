import type { CouncilRecords } from '@holdfast/database/council-records';
import type { ClaimedDigest } from '@holdfast/database/reminders/reminder-rows';
import type { ChannelKind } from '@holdfast/domain/reminders/channel/channel-kind';
import { londonDay } from '@holdfast/domain/dates/moved-clock';
import { nextSendingTime } from '@holdfast/domain/reminders/rules/send-after';
import { type Attempt, type DigestEnd, endOfAttempt } from '@holdfast/domain/reminders/sending/end-of-attempt';
import { readRemindingDay } from '../read-reminding-day.ts';
import type { WrittenDigest } from '../letters/write-digest.ts';

/** How an attempt ended, and by which way. */
export interface Attempted {
  readonly channel: ChannelKind;
  readonly attempt: Attempt;
  /** In milliseconds, after each attempt. */
  readonly pauses: readonly number[];
}

/** Writes down how an attempt ended, unless somebody else has taken the digest up since; answers what follows from it. */
export const settleAttempt = async (
  records: CouncilRecords,
  digest: ClaimedDigest,
  { channel, attempt, pauses }: Attempted,
  now: Date,
): Promise<DigestEnd> => {
  const { rules, calendar } = await readRemindingDay(records, londonDay(now));
  const end = endOfAttempt(attempt, digest.attempts, pauses, (milliseconds) => {
    const then = new Date(now.getTime() + milliseconds).toISOString();
    const leaves = nextSendingTime(rules, calendar, then);
    return leaves === then ? null : leaves;
  });
  await records.digests.end(digest, channel, end, now.toISOString());
  return end;
};

/** In the app a message is kept in the transaction that says so: exactly once. */
export const keepInApp = async (
  { digests }: CouncilRecords,
  digest: ClaimedDigest,
  { inParts, html }: WrittenDigest,
  now: Date,
): Promise<void> => {
  const { digestId, address, recipientName } = digest;
  if (!(await digests.end(digest, 'viewer', { state: 'sent', ref: null }, now.toISOString()))) return;
  const { subject, plain } = inParts;
  await digests.keep({ about: 'digest', digestId, address, recipientName, subject, plain, html });
};
