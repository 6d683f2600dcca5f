import type { CouncilRecords } from '@holdfast/database/council-records';
import { readNearMeetings } from './near-meetings.ts';
import { meetingReminders, noticeReminder } from '@holdfast/domain/reminders/due/meeting-reminders';
import type { RemindingDay } from '@holdfast/domain/reminders/due/reminding-day';

/** What has to be published for meetings to come is written, and what went out or is called off is ended. `known`: of which meetings something stands. */
export const lookAtMeetings = async (
  records: Pick<CouncilRecords, 'meetings' | 'reminders'>,
  { today, rules, calendar }: RemindingDay,
  known: readonly (string | null)[],
): Promise<void> => {
  const near = await readNearMeetings(records, today);
  const due = [
    ...near.meetings.flatMap((meeting) => meetingReminders(meeting, rules, calendar, today)),
    ...near.notices.flatMap((notice) => noticeReminder(notice, rules, calendar, today)),
  ];
  const meetingIds = [...known.filter((id) => id !== null), ...near.meetingIds];
  await records.reminders.sync({ recommendationIds: [], meetingIds }, due, today);
};
