import type { Nation } from '../councils/nation.ts';
import { type IsoDate, isoDate } from '../dates/iso-date.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';
import { daysOfMeeting, type MeetingLeads } from '../meetings/move-meeting.ts';
import { type MunicipalYear, municipalYear } from '../dates/municipal-year.ts';
import { annualMeetings, type ClosureDay, type DatedSetting, settingsOn } from './setting-values.ts';

/** What of a council changes from day to day. */
export interface DatedCouncil {
  readonly nation: Nation;
  /** Everything that it has ever set or will set. */
  readonly dated: readonly DatedSetting[];
}

/** What is counted by a calendar is kept as long as the calendar, so the same closures make one calendar. */
const calendars = new WeakMap<readonly ClosureDay[], Map<Nation, WorkingCalendar>>();

/** The working days around a day, by the closure days that are set for it. */
export const calendarOf = ({ nation, dated }: DatedCouncil, day: string): WorkingCalendar => {
  const { closures } = settingsOn(dated, day);
  const known = calendars.get(closures) ?? new Map<Nation, WorkingCalendar>();
  calendars.set(closures, known);
  const calendar = known.get(nation) ?? { nation, closures: closures.map(({ date }) => isoDate(date)) };
  known.set(nation, calendar);
  return calendar;
};

/**
 * The municipal year of a day, as this council counts it: from the annual meeting that it has entered, else from the
 * usual day. Whatever spans a year of meetings asks here.
 */
export const councilYear = ({ nation, dated }: DatedCouncil, day: string): MunicipalYear =>
  municipalYear(nation, isoDate(day), annualMeetings(dated).map(isoDate));

/** Working days before an agenda, and after a decision, that are set for a day. */
export const leadsOf = ({ dated }: DatedCouncil, day: string): MeetingLeads => {
  const { report_lead: reports, update_lead: updates, call_in: callIn } = settingsOn(dated, day);
  return { reports, updates, callIn: callIn.workingDays };
};

export interface MeetingDates {
  /** The last day on which the agenda may be published. */
  readonly publishBy: IsoDate;
  /** The day by which reports are wanted, and the day by which updates are, each the council's lead before that. */
  readonly reportsBy: IsoDate;
  readonly updatesBy: IsoDate;
}

/**
 * The days that hang on a meeting, by what is set for the day of it: a meeting that was held keeps its days.
 * Example: England, 2012-07-12, five days for reports: the agenda by 2012-07-04, reports by 2012-06-27.
 */
export const meetingDates = (council: DatedCouncil, heldOn: string): MeetingDates => {
  const calendar = calendarOf(council, heldOn);
  const { publication, reports, updates } = daysOfMeeting(calendar, isoDate(heldOn), leadsOf(council, heldOn));
  return { publishBy: publication, reportsBy: reports, updatesBy: updates };
};
