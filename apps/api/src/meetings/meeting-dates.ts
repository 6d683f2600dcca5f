import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import { type IsoDate, isoDate } from '@holdfast/domain/calendar/iso-date';
import { leadBefore } from '@holdfast/domain/calendar/periods';
import type { WorkingCalendar } from '@holdfast/domain/calendar/working-days';
import { meetingDeadlines } from '@holdfast/domain/meetings/update-deadline';
import { settingsOn } from '@holdfast/domain/settings/setting-values';

interface MeetingDates {
  /** The last day on which the agenda may be published. */
  readonly publishBy: IsoDate;
  /** The day on which reports are wanted, and the day on which updates are, each the council's lead before that. */
  readonly reportsBy: IsoDate;
  readonly updatesBy: IsoDate;
}

type Dated = Pick<CouncilOnDay, 'nation' | 'dated'>;

/** The working days around a day, by the closure days that are set for it. */
export const calendarOf = ({ nation, dated }: Dated, day: string): WorkingCalendar => ({
  nation,
  closures: settingsOn(dated, day).closures.map(({ date }) => isoDate(date)),
});

/** By what is set for the day of the meeting: a meeting that was held keeps its days. */
export const meetingDates = (council: Dated, heldOn: string): MeetingDates => {
  const calendar = calendarOf(council, heldOn);
  const { update_lead: updateLead, report_lead: reportLead } = settingsOn(council.dated, heldOn);
  const { publication, updates } = meetingDeadlines(calendar, isoDate(heldOn), updateLead);
  return { publishBy: publication, reportsBy: leadBefore(calendar, publication, reportLead), updatesBy: updates };
};
