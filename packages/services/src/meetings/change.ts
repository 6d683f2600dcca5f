import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptEdit } from '@holdfast/database/kept-records/kept-record';
import type { MeetingValues } from '@holdfast/database/meetings/kept-meeting';
import type { MeetingRow, NewMeeting } from '@holdfast/database/meetings/meetings';
import { type Confirmable, type ToConfirm, unconfirmed } from '@holdfast/domain/meetings/to-confirm';
import { decideTurn, meetingAsChanged, meetingChangeFault } from '@holdfast/domain/meetings/change-meeting';
import { calendarOf } from '@holdfast/domain/settings/meeting-dates';
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

/** A committee meets once a day, and not after its last one. */
export const addMeeting = async (
  records: CouncilRecords,
  { confirmed, ...meeting }: NewMeeting & Confirming,
  { membershipId }: Acting,
): Promise<MeetingRow> => {
  const { meetings } = records;
  const added = await meetings.add(meeting, membershipId);
  switch (added.kind) {
    case 'added':
      confirm(await followsOfDay(records, meeting.heldOn, meeting.committeeId), confirmed);
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
  { confirmed, ...values }: KeptEdit<Omit<MeetingValues, 'committeeId'>> & Confirming,
  { membershipId }: Acting,
): Promise<void> => {
  const { today, councils, meetings } = records;
  const meeting = await takeMeeting(records, meetingId);
  const calendar = calendarOf(await councils.read(today), values.heldOn ?? meeting.heldOn);
  const fault = meetingChangeFault(meeting, values, { calendar, today });
  if (fault !== null) throw invalid(fault.field, fault.sentence);
  const { heldOn = meeting.heldOn } = values;
  const follows = heldOn === meeting.heldOn ? [] : await followsOfMove(records, meeting, heldOn);
  kept(await meetings.change(meetingId, revision, meetingAsChanged(meeting, values), membershipId));
  confirm(follows, confirmed);
};

/** Called off, or on again after all. */
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
    state === 'cancelled' ? await previewCancel(records, meetingId) : await followsOfDay(records, heldOn, committeeId);
  kept(await records.meetings.change(meetingId, revision, { state }, membershipId));
  confirm(follows, confirmed);
};
