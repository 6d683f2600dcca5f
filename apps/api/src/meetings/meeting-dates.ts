import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { WorkingCalendar } from '@holdfast/domain/dates/working-days';
import { daysOfMeeting, type MeetingLeads } from '@holdfast/domain/meetings/move-meeting';
import { settingsOn } from '@holdfast/domain/settings/setting-values';

interface MeetingDates {
  /** The last day on which the agenda may be published. */
  readonly publishBy: IsoDate;
  /** The day by which reports are wanted, and the day by which updates are, each the council's lead before that. */
  readonly reportsBy: IsoDate;
  readonly updatesBy: IsoDate;
}

type Dated = Pick<CouncilOnDay, 'nation' | 'dated'>;

/** The working days around a day, by the closure days that are set for it. */
export const calendarOf = ({ nation, dated }: Dated, day: string): WorkingCalendar => ({
  nation,
  closures: settingsOn(dated, day).closures.map(({ date }) => isoDate(date)),
});

export const leadsOf = ({ dated }: Dated, day: string): MeetingLeads => {
  const { report_lead: reports, update_lead: updates, call_in: callIn } = settingsOn(dated, day);
  return { reports, updates, callIn: callIn.workingDays };
};

/** By what is set for the day of the meeting: a meeting that was held keeps its days. */
export const meetingDates = (council: Dated, heldOn: string): MeetingDates => {
  const calendar = calendarOf(council, heldOn);
  const { publication, reports, updates } = daysOfMeeting(calendar, isoDate(heldOn), leadsOf(council, heldOn));
  return { publishBy: publication, reportsBy: reports, updatesBy: updates };
};
