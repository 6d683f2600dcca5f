import type { CouncilRecords } from '@holdfast/database/council-records';
import type { MeetingScheduleRow } from '@holdfast/database/meeting-schedules/meeting-schedules';
import { breachInTheWay, decideApproval, decidePublication } from '@holdfast/domain/meeting-schedules/approval';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { insist, invalid, kept, refusedByRule } from '../refusal.ts';
import { breachesOf } from './breaches.ts';
import { takeMeetingSchedule } from './draft.ts';
import { type PublishedCounts, publishMeetingSchedule } from './publish.ts';

/** A meeting approves a draft, as it stands. */
export const approveMeetingSchedule = async (
  records: CouncilRecords,
  meetingScheduleId: string,
  revision: number,
  meetingId: string,
  { membershipId }: Acting,
): Promise<void> => {
  const { meetings, meetingSchedules } = records;
  const meetingSchedule = await takeMeetingSchedule(records, meetingScheduleId);
  const meeting = await meetings.find(meetingId);
  if (meeting === null) throw invalid('meetingId', sentence('meetings.not_one_of_them'));
  const approval = decideApproval(await standingOf(records, meetingSchedule), meeting);
  if (!approval.allowed && approval.code === 'meetingSchedules.meeting_cancelled')
    throw invalid('meetingId', approval.sentence);
  insist(approval);
  const approved = { state: 'approved', approvedAt: meetingId } as const;
  kept(await meetingSchedules.change(meetingScheduleId, revision, approved, membershipId));
};

/** Makes the council's meetings what was approved, from today on; answers how many that changed. */
export const publishApproved = async (
  records: CouncilRecords,
  meetingScheduleId: string,
  revision: number,
  { membershipId }: Acting,
): Promise<PublishedCounts> => {
  const meetingSchedule = await takeMeetingSchedule(records, meetingScheduleId);
  insist(decidePublication(await standingOf(records, meetingSchedule)));
  const breach = breachInTheWay(await breachesOf(records, meetingSchedule));
  if (breach !== undefined)
    throw refusedByRule(sentence('meetingSchedules.change_date_first', { why: breach.sentence }));
  // Changes nothing, but tells whoever saw an older version who was first.
  kept(await records.meetingSchedules.change(meetingScheduleId, revision, {}, membershipId));
  return publishMeetingSchedule(records, meetingSchedule, membershipId);
};

/** Where it stands, in the words of its refusals. */
const standingOf = async ({ meetings }: CouncilRecords, meetingSchedule: MeetingScheduleRow) => {
  const approvedAt = meetingSchedule.approvedAt === null ? null : await meetings.find(meetingSchedule.approvedAt);
  return { ...meetingSchedule, approvedAt };
};
