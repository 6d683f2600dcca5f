import type { CouncilRecord } from '@holdfast/database/councils/council.record';
import { type IsoDate, isoDate } from '@holdfast/domain/calendar/iso-date';
import type { WorkingCalendar } from '@holdfast/domain/calendar/working-days';
import { daysOfMeeting, type MeetingLeads } from '@holdfast/domain/meetings/move-meeting';

interface MeetingDates {
  /** The last day on which the agenda may be published. */
  readonly publishBy: IsoDate;
  /** The day by which reports are wanted. */
  readonly reportsBy: IsoDate;
  /** The day on which updates are wanted, the council's lead before that. */
  readonly updatesBy: IsoDate;
}

export const calendarOf = (council: Pick<CouncilRecord, 'nation' | 'closureDays'>): WorkingCalendar => ({
  nation: council.nation,
  closures: council.closureDays.map(isoDate),
});

export const leadsOf = (council: CouncilRecord): MeetingLeads => ({
  reports: council.reportLeadDays,
  updates: council.updateLeadDays,
  callIn: council.callInDays,
});

export const meetingDates = (council: CouncilRecord, heldOn: string): MeetingDates => {
  const { publication, reports, updates } = daysOfMeeting(calendarOf(council), isoDate(heldOn), leadsOf(council));
  return { publishBy: publication, reportsBy: reports, updatesBy: updates };
};
