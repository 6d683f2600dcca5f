import type { Nation } from '../councils/nation.ts';
import { bankHolidayOn } from './bank-holidays.ts';
import { addDays, weekdayOf } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';

/** Which days a council works: its nation's, less the days on which its offices are shut. */
export interface WorkingCalendar {
  readonly nation: Nation;
  readonly closures: readonly IsoDate[];
}

/**
 * Monday to Friday, less the bank holidays of the nation, less the council's closure days.
 * Example: 2012-06-05 (Diamond Jubilee) is no working day in any nation.
 */
export const isWorkingDay = (calendar: WorkingCalendar, date: IsoDate): boolean =>
  weekdayOf(date) <= 5 && bankHolidayOn(calendar.nation, date) === null && !calendar.closures.includes(date);

/**
 * The nth working day after the date, or before it when negative; 0 gives the date itself, working day or not.
 * Example: in England `addWorkingDays(calendar, '2012-07-06', 1)` is 2012-07-09.
 */
export const addWorkingDays = (calendar: WorkingCalendar, date: IsoDate, count: number): IsoDate => {
  const step = count < 0 ? -1 : 1;
  let current = date;
  for (let left = Math.abs(count); left > 0;) {
    current = addDays(current, step);
    if (isWorkingDay(calendar, current)) left -= 1;
  }
  return current;
};

export const subtractWorkingDays = (calendar: WorkingCalendar, date: IsoDate, count: number): IsoDate =>
  addWorkingDays(calendar, date, -count);

/**
 * Working days after the first date, up to and including the second; negative when the second comes first.
 * Example: from Friday 2012-07-06 to Monday 2012-07-09 is 1.
 */
export const countWorkingDays = (calendar: WorkingCalendar, from: IsoDate, to: IsoDate): number => {
  if (to < from) return -countWorkingDays(calendar, to, from);
  let count = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (isWorkingDay(calendar, date)) count += 1;
  }
  return count;
};
