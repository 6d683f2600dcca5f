import { sentence, type Sentence } from '@holdfast/words/sentence';
import { bankHolidayOn } from '../dates/bank-holidays.ts';
import { type IsoDate, weekdayOf } from '../dates/iso-date.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';

/**
 * Why nobody would expect a meeting on a day: a bank holiday of the nation, a weekend, a day on which the council is
 * closed. It may be held all the same, and so this is said before it is saved and refuses nothing.
 * Example: in England, 2026-12-25 is "not a working day: Christmas Day".
 */
export const oddDay = (calendar: WorkingCalendar, day: IsoDate): Sentence | null => {
  const holiday = bankHolidayOn(calendar.nation, day);
  if (holiday !== null) return sentence('meetings.bank_holiday', { next: day, holiday: holiday.name });
  return weekdayOf(day) > 5 || calendar.closures.includes(day)
    ? sentence('meetings.no_working_day', { next: day })
    : null;
};
