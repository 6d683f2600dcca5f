import { addDays, type IsoDate, weekdayOf } from '../../dates/iso-date.ts';
import { isWorkingDay, type WorkingCalendar } from '../../dates/working-days.ts';
import { workingFrom } from './counted-days.ts';
import type { ReminderRules } from './reminder-rules.ts';

/** Whether messages leave on a day: people work on it, and it is one of the council's days of the week for sending. */
export const isSendingDay = (
  { sendingDays }: Pick<ReminderRules, 'sendingDays'>,
  calendar: WorkingCalendar,
  day: IsoDate,
): boolean => isWorkingDay(calendar, day) && sendingDays.includes(weekdayOf(day));

/** Weeks. Longer than any council is closed: the search ends, also where rules name no day at all. */
const longest = 60;

/** The day itself where messages leave on it, or else the next on which they do. */
export const sendingFrom = (
  rules: Pick<ReminderRules, 'sendingDays'>,
  calendar: WorkingCalendar,
  day: IsoDate,
): IsoDate => {
  for (let at = 0; at < longest * 7; at += 1) {
    const later = addDays(day, at);
    if (isSendingDay(rules, calendar, later)) return later;
  }
  return workingFrom(calendar, day);
};
