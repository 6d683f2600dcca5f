import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptEdit } from '@holdfast/database/kept-records/kept-record';
import type { MeetingValues } from '@holdfast/database/meetings/kept-meeting';
import type { MeetingRow, NewMeeting } from '@holdfast/database/meetings/meetings';
import { decideTurn, meetingAsChanged, meetingChangeFault } from '@holdfast/domain/meetings/change-meeting';
import { calendarOf } from '@holdfast/domain/settings/meeting-dates';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { insist, invalid, kept, notFound } from '../refusal.ts';

/** A meeting as it stands. */
export const takeMeeting = async ({ meetings }: CouncilRecords, meetingId: string): Promise<MeetingRow> => {
  const meeting = await meetings.find(meetingId);
  if (meeting === null) throw notFound();
  return meeting;
};

/** A committee meets once a day, and not after its last one. */
export const addMeeting = async (
  { meetings }: CouncilRecords,
  meeting: NewMeeting,
  { membershipId }: Acting,
): Promise<MeetingRow> => {
  const added = await meetings.add(meeting, membershipId);
  switch (added.kind) {
    case 'added':
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
  values: KeptEdit<Omit<MeetingValues, 'committeeId'>>,
  { membershipId }: Acting,
): Promise<void> => {
  const { today, councils, meetings } = records;
  const meeting = await takeMeeting(records, meetingId);
  const calendar = calendarOf(await councils.read(today), values.heldOn ?? meeting.heldOn);
  const fault = meetingChangeFault(meeting, values, { calendar, today });
  if (fault !== null) throw invalid(fault.field, fault.sentence);
  kept(await meetings.change(meetingId, revision, meetingAsChanged(meeting, values), membershipId));
};

/** Called off, or on again after all. */
export const turnMeeting = async (
  records: CouncilRecords,
  meetingId: string,
  revision: number,
  state: MeetingRow['state'],
  { membershipId }: Acting,
): Promise<void> => {
  const { heldOn } = await takeMeeting(records, meetingId);
  insist(decideTurn(heldOn, state, records.today));
  kept(await records.meetings.change(meetingId, revision, { state }, membershipId));
};
