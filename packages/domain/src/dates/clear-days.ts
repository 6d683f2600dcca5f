import { addDays } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';
import { countWorkingDays, subtractWorkingDays } from './working-days.ts';
import type { WorkingCalendar } from './working-days.ts';

/**
 * Clear working days between a notice and a meeting: neither the day of the notice nor the day of the meeting counts,
 * nor weekends, bank holidays and closure days (R v Herefordshire Justices (1820); R v Swansea City Council, ex parte
 * Elitestone Ltd [1993] 46 EG 181 on s.100B of the Local Government Act 1972).
 * Example: an agenda of Wednesday 2012-07-04 for Thursday 2012-07-12 gives exactly 5.
 */
export const clearDays = (calendar: WorkingCalendar, notice: IsoDate, meeting: IsoDate): number =>
  notice < meeting ? countWorkingDays(calendar, notice, addDays(meeting, -1)) : 0;

/**
 * The latest working day on which notice gives at least that many clear days.
 * Example: five clear days before Thursday 2012-07-12 is Wednesday 2012-07-04.
 */
export const latestNotice = (calendar: WorkingCalendar, meeting: IsoDate, clear: number): IsoDate =>
  subtractWorkingDays(calendar, meeting, clear + 1);
