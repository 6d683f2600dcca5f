import { type Sentence, sentence } from '@holdfast/words/sentence';
import { together } from '@holdfast/words/stored';
import type { IsoDate } from '../../dates/iso-date.ts';
import { countWorkingDays, type WorkingCalendar } from '../../dates/working-days.ts';
import { firstLateDay } from '../rules/lead-days.ts';
import type { ReminderRules } from '../rules/reminder-rules.ts';
import type { AskedNow } from '../recipients/standing-reminder.ts';

/** How the day on which something is asked for lies to the day on which it is due. */
type Beside = { readonly kind: 'untied' | 'late' | 'last_day' } | { readonly kind: 'before'; readonly count: number };

const beside = (dueOn: IsoDate | null, calendar: WorkingCalendar, day: IsoDate): Beside => {
  if (dueOn === null) return { kind: 'untied' };
  if (day > dueOn) return { kind: day === firstLateDay(calendar, dueOn) ? 'late' : 'untied' };
  const count = countWorkingDays(calendar, day, dueOn);
  return count === 0 ? { kind: 'last_day' } : { kind: 'before', count };
};

const firstTime = (when: Beside): Sentence => {
  if (when.kind === 'before') return sentence('reminders.first_time_before', { count: when.count });
  return sentence(when.kind === 'untied' ? 'reminders.first_time' : `reminders.first_time_${when.kind}`);
};

const again = (when: Beside, lastOn: IsoDate, repeatAfter: number): Sentence => {
  if (when.kind === 'before') return sentence('reminders.again_before', { lastOn, count: when.count });
  return when.kind === 'untied'
    ? sentence('reminders.again_after', { lastOn, count: repeatAfter })
    : sentence(`reminders.again_${when.kind}`, { lastOn });
};

/** Why it stands in a digest of a day, and by which of the council's times. */
export const whyAsked = (
  { because, step, isDue, lastAskedOn, reminder }: AskedNow,
  rules: ReminderRules,
  calendar: WorkingCalendar,
  day: IsoDate,
): Sentence => {
  if (step > 0) {
    const count = rules.escalation[step - 1]?.afterWorkingDays;
    return lastAskedOn === null && count !== undefined
      ? together([because, sentence('reminders.up_the_chain', { count })])
      : because;
  }
  const when = beside(reminder.dueOn, calendar, day);
  if (lastAskedOn === null) return together([because, firstTime(when)]);
  const told = isDue
    ? again(when, lastAskedOn, rules.repeatAfter)
    : sentence('reminders.listed_too', { lastOn: lastAskedOn });
  return together([because, told]);
};
