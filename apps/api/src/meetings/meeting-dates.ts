import type { CouncilRecord } from '@holdfast/database/councils/council.record';
import { agendaPublication } from '@holdfast/domain/calendar/agenda-publication';
import { type IsoDate, isoDate } from '@holdfast/domain/calendar/iso-date';
import { leadBefore } from '@holdfast/domain/calendar/periods';
import type { WorkingCalendar } from '@holdfast/domain/calendar/working-days';

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
  const calendar = calendarOf(council);
  const { date } = agendaPublication(calendar, isoDate(heldOn));
  return { publishBy: date, updatesBy: leadBefore(calendar, date, council.updateLeadDays) };
};
