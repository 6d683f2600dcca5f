import type { CouncilRecords } from '@holdfast/database/council-records';
import type { MeetingRow } from '@holdfast/database/meetings/meetings';
import { notFound } from '../refusal.ts';

/** A meeting as it stands. */
export const takeMeeting = async ({ meetings }: CouncilRecords, meetingId: string): Promise<MeetingRow> => {
  const meeting = await meetings.find(meetingId);
  if (meeting === null) throw notFound();
  return meeting;
};
