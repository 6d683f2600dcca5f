import type { CouncilRecords } from '@holdfast/database/council-records';
import type { Trouble } from '@holdfast/domain/reminders/sending/digest-state';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { conflict, notFound, refusedByRule } from '../refusal.ts';

/** What the person saw of it, and whether they know that a second may arrive of what was perhaps sent. */
export interface Again {
  readonly state: Trouble;
  readonly secondMayArrive: boolean;
}

/** A digest that did not arrive waits again, for the address that its reader has by now. `now`: from when it may leave. */
export const sendDigestAgain = async (
  { messages: { undelivered } }: CouncilRecords,
  digestId: string,
  { state, secondMayArrive }: Again,
  { membershipId }: Acting,
  now: string,
): Promise<void> => {
  const row = await undelivered.find(digestId);
  if (row === null) throw notFound();
  const { recipientName, addressNow } = row;
  if (row.state === 'perhaps_sent' && !secondMayArrive)
    throw refusedByRule(sentence('messages.may_arrive_twice', { person: recipientName }));
  const other = await undelivered.alreadyAt(digestId, addressNow);
  if (other !== null) throw refusedByRule(sentence('messages.address_in_use', { person: other, address: addressNow }));
  if (!(await undelivered.sendAgain(digestId, state, addressNow, now, membershipId)))
    throw conflict(sentence('messages.moved_on'));
};

/** Somebody has seen that it did not arrive. `now`: the moment, by the time of this machine. */
export const markSeen = async ({ messages }: CouncilRecords, digestId: string, now: string): Promise<void> => {
  if (!(await messages.undelivered.markSeen(digestId, now))) throw notFound();
};
