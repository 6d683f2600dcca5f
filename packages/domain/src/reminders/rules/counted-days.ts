import type { IsoDate } from '../../dates/iso-date.ts';
import { addWorkingDays, type WorkingCalendar } from '../../dates/working-days.ts';

/** A morning asks thousands of times from the same few days. It lives as long as the calendar that it was counted by. */
const counted = new WeakMap<WorkingCalendar, Map<string, IsoDate>>();

/** `addWorkingDays`, counted once for each day and number. */
export const workingDaysFrom = (calendar: WorkingCalendar, day: IsoDate, count: number): IsoDate => {
  const known = counted.get(calendar) ?? new Map<string, IsoDate>();
  counted.set(calendar, known);
  const key = `${day} ${count}`;
  const found = known.get(key) ?? addWorkingDays(calendar, day, count);
  known.set(key, found);
  return found;
};

/** The day itself where people work on it, or else the next on which they do. */
export const workingFrom = (calendar: WorkingCalendar, day: IsoDate): IsoDate => {
  const before = workingDaysFrom(calendar, day, -1);
  return workingDaysFrom(calendar, before, 1);
};

/** The day itself where people work on it, or else the last on which they did. */
export const workingUntil = (calendar: WorkingCalendar, day: IsoDate): IsoDate => {
  const after = workingDaysFrom(calendar, day, 1);
  return workingDaysFrom(calendar, after, -1);
};
