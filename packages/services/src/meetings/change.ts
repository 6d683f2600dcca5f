import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptEdit } from '@holdfast/database/kept-records/kept-record';
import type { MeetingValues } from '@holdfast/database/meetings/kept-meeting';
import type { MeetingRow, NewMeeting } from '@holdfast/database/meetings/meetings';
import { type Confirmable, needsNoticeReason, type ToConfirm, unconfirmed } from '@holdfast/domain/meetings/to-confirm';
import { decideTurn, meetingAsChanged, meetingChangeFault } from '@holdfast/domain/meetings/change-meeting';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { insist, invalid, kept, Unconfirmed } from '../refusal.ts';
import { followsOfDay, followsOfMove } from './follows.ts';
import { previewCancel } from './preview-cancel.ts';
import { takeMeeting } from './take.ts';

interface Confirming {
  /** What whoever asks has seen to follow, and means. */
  readonly confirmed: readonly Confirmable[];
}

/**
 * Lets nothing stay written whose consequences were not confirmed; the refusal names each. Asked once it is written, since
 * what a rule does not allow is no question.
 */
const confirm = (follows: readonly ToConfirm[], confirmed: readonly Confirmable[]): void => {
  const open = unconfirmed(follows, confirmed);
  if (open.length > 0) throw new Unconfirmed(sentence('meetings.confirm'), open);
};

/** The reason why notice is short, where it is; nothing is kept of one that is given where notice is long enough. */
const shortNoticeOf = (follows: readonly ToConfirm[], given: string | null | undefined): string | null =>
  needsNoticeReason(follows) ? (given ?? '').trim() : null;

/** Short notice needs its reason. Asked last: whoever has not seen that notice is short has none to give. */
const insistOnReason = (reason: string | null): void => {
  if (reason === '') throw invalid('shortNoticeReason', sentence('meetings.short_notice_reason'));
};

/** A committee meets once a day, and not after its last one. */
export const addMeeting = async (
  records: CouncilRecords,
  { confirmed, shortNoticeReason, ...meeting }: NewMeeting & Confirming,
  { membershipId }: Acting,
): Promise<MeetingRow> => {
  const { meetings } = records;
  const follows = await followsOfDay(records, meeting.heldOn, meeting.committeeId);
  const reason = shortNoticeOf(follows, shortNoticeReason);
  const added = await meetings.add({ ...meeting, shortNoticeReason: reason }, membershipId);
  switch (added.kind) {
    case 'added':
      confirm(follows, confirmed);
      insistOnReason(reason);
      return added.meeting;
    case 'no_committee':
      throw invalid('committeeId', sentence('committees.not_one_of_them'));
    case 'refused':
      throw invalid(added.refusal.field ?? 'heldOn', added.refusal.sentence);
  }
};

/** Only what is named changes; whoever subscribes to it is told. */
export const changeMeeting = async (
  records: CouncilRecords,
  meetingId: string,
  revision: number,
  { confirmed, shortNoticeReason, ...values }: KeptEdit<Omit<MeetingValues, 'committeeId'>> & Confirming,
  { membershipId }: Acting,
): Promise<void> => {
  const { today, meetings } = records;
  const meeting = await takeMeeting(records, meetingId);
  const fault = meetingChangeFault(meeting, values, { today });
  if (fault !== null) throw invalid(fault.field, fault.sentence);
  const { heldOn = meeting.heldOn } = values;
  const follows = heldOn === meeting.heldOn ? [] : await followsOfMove(records, meeting, heldOn);
  const moved = meetingAsChanged(meeting, values);
  const reason = shortNoticeOf(follows, shortNoticeReason);
  const changed = reason === null ? moved : { ...moved, shortNoticeReason: reason };
  kept(await meetings.change(meetingId, revision, changed, membershipId));
  confirm(follows, confirmed);
  insistOnReason(reason);
};

/** Called off, or on again after all, on the day for which notice of it was given. */
export const turnMeeting = async (
  records: CouncilRecords,
  meetingId: string,
  revision: number,
  { state, confirmed }: { readonly state: MeetingRow['state'] } & Confirming,
  { membershipId }: Acting,
): Promise<void> => {
  const { heldOn, committeeId } = await takeMeeting(records, meetingId);
  insist(decideTurn(heldOn, state, records.today));
  const follows =
    state === 'cancelled'
      ? await previewCancel(records, meetingId)
      : (await followsOfDay(records, heldOn, committeeId)).filter(({ kind }) => kind !== 'short_notice');
  kept(await records.meetings.change(meetingId, revision, { state }, membershipId));
  confirm(follows, confirmed);
};
