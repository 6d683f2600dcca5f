import { formatDate } from '../dates/date-names.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { countWorkingDays, type WorkingCalendar } from '../dates/working-days.ts';
import { firstLateDay } from './lead-days.ts';
import type { ReminderRules } from './reminder-rules.ts';
import type { AskedNow } from './standing-reminder.ts';

const workingDays = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;

/** How the day on which something is asked for lies to the day on which it is due; '' where no rule ties them. */
const beside = (dueOn: IsoDate | null, calendar: WorkingCalendar, day: IsoDate): string => {
  if (dueOn === null) return '';
  if (day > dueOn) return day === firstLateDay(calendar, dueOn) ? ', on the first working day after it was due' : '';
  const left = countWorkingDays(calendar, day, dueOn);
  return left === 0 ? ', on the last working day before it is due' : `, ${workingDays(left)} before it is due`;
};

/** Why it stands in a digest of a day, and by which of the council's times. */
export const whyAsked = (
  { because, step, isDue, isNew, lastAskedOn, reminder }: AskedNow,
  rules: ReminderRules,
  calendar: WorkingCalendar,
  day: IsoDate,
): string => {
  if (step > 0) {
    const after = rules.escalation[step - 1]?.afterWorkingDays;
    const chain = after === undefined ? '' : ` It goes up the council’s chain after ${workingDays(after)}.`;
    return isNew ? `${because}${chain}` : because;
  }
  const when = beside(reminder.dueOn, calendar, day);
  if (isNew) return `${because} It is asked for the first time${when}.`;
  const last = lastAskedOn === null ? '' : `It was asked for on ${formatDate(lastAskedOn)}`;
  if (!isDue) return `${because} ${last}; it is listed with what is asked for on this day.`;
  const again = when === '' ? `after ${workingDays(rules.repeatAfter)} without an answer` : when.slice(2);
  return `${because} ${last}, and nobody has answered. It is asked for again ${again}.`;
};
