import type { CouncilRecord } from '@holdfast/database/councils/council.record';
import { type IsoDate, isoDate } from '@holdfast/domain/calendar/iso-date';
import type { WorkingCalendar } from '@holdfast/domain/calendar/working-days';
import { meetingDeadlines } from '@holdfast/domain/meetings/update-deadline';

interface MeetingDates {
  /** The last day on which the agenda may be published. */
  readonly publishBy: IsoDate;
  /** The day on which updates are wanted, the council's lead before that. */
  readonly updatesBy: IsoDate;
}

export const calendarOf = (council: Pick<CouncilRecord, 'nation' | 'closureDays'>): WorkingCalendar => ({
  nation: council.nation,
  closures: council.closureDays.map(isoDate),
});

export const meetingDates = (council: CouncilRecord, heldOn: string): MeetingDates => {
  const { publication, updates } = meetingDeadlines(calendarOf(council), isoDate(heldOn), council.updateLeadDays);
  return { publishBy: publication, updatesBy: updates };
};
