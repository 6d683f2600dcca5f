import { agendaPublication } from '../calendar/agenda-publication.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { leadBefore } from '../calendar/periods.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';

export interface MeetingDeadlines {
  readonly meeting: IsoDate;
  /** The latest day for publishing the agenda. */
  readonly publication: IsoDate;
  readonly clearDays: number;
  /** The last day for updates. */
  readonly updates: IsoDate;
}

/**
 * The days before a meeting that others work to: updates are due a number of working days before the agenda has to be
 * published. Example: England, meeting 2012-07-12, three days' lead: agenda 2012-07-04, updates 2012-06-29.
 */
export const meetingDeadlines = (
  calendar: WorkingCalendar,
  meeting: IsoDate,
  leadWorkingDays: number,
): MeetingDeadlines => {
  const agenda = agendaPublication(calendar, meeting);
  const updates = leadBefore(calendar, agenda.date, leadWorkingDays);
  return { meeting, publication: agenda.date, clearDays: agenda.clearDays, updates };
};
