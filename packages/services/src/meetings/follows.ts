import type { CouncilRecords } from '@holdfast/database/council-records';
import type { MeetingRow } from '@holdfast/database/meetings/meetings';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { dayToConfirm, moveToConfirm, type ToConfirm } from '@holdfast/domain/meetings/to-confirm';
import { calendarOf } from '@holdfast/domain/settings/meeting-dates';

/** What is to be confirmed of a meeting on a day; `committeeId`: whose, where that is known. */
export const followsOfDay = async (
  records: CouncilRecords,
  heldOn: string,
  committeeId: string | null,
): Promise<readonly ToConfirm[]> => dayToConfirm(await dayOf(records, heldOn, committeeId));

/** The same of a meeting that moves to another day. */
export const followsOfMove = async (
  records: CouncilRecords,
  { meetingId, committeeId, agendaPublishedOn }: MeetingRow,
  heldOn: string,
): Promise<readonly ToConfirm[]> =>
  moveToConfirm(await dayOf(records, heldOn, committeeId), {
    agendaPublishedOn,
    minutes: await minutesWritten(records, meetingId),
  });

/** How many minutes are written of a meeting. */
export const minutesWritten = async ({ minutes }: CouncilRecords, meetingId: string): Promise<number> =>
  (await minutes.minutesOf(meetingId, 'register_editor')).length;

const dayOf = async ({ today, councils, committees }: CouncilRecords, heldOn: string, committeeId: string | null) => ({
  calendar: calendarOf(await councils.read(today), heldOn),
  heldOn: isoDate(heldOn),
  today,
  committee: committeeId === null ? null : await committees.find(committeeId),
});
