import { type Sentence, sentence } from '@holdfast/words/sentence';
import { type IsoDate, readIsoDate } from '../../dates/iso-date.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import { leadDays } from '../../reminders/rules/lead-days.ts';
import type { ReminderRules } from '../../reminders/rules/reminder-rules.ts';
import type { OpenClock } from './clock-changes.ts';
import type { WordPreview } from './preview-words.ts';

const sameDays = (first: readonly IsoDate[], second: readonly IsoDate[]): boolean => first.join() === second.join();

const daysSentence = (days: readonly IsoDate[]): Sentence =>
  days.length === 0 ? sentence('settings.not_asked_before') : sentence('settings.on_days', { days });

/** What new rules come to: for which open responses people are asked on other days from a day on. */
export const reminderPreview = (
  open: readonly Pick<OpenClock, 'recommendationId' | 'reference' | 'dueOn'>[],
  before: ReminderRules,
  after: ReminderRules,
  calendar: WorkingCalendar,
  from: IsoDate,
): WordPreview => {
  const asked = (rules: ReminderRules, dueOn: IsoDate): readonly IsoDate[] =>
    rules.on ? leadDays('response_due', dueOn, rules, calendar).filter((day) => day >= from) : [];
  const listed = open.flatMap(({ recommendationId, reference, dueOn }) => {
    const due = readIsoDate(dueOn ?? '');
    if (due === null) return [];
    const [was, is] = [asked(before, due), asked(after, due)];
    return sameDays(was, is)
      ? []
      : [{ recommendationId, what: reference, before: daysSentence(was), after: daysSentence(is) }];
  });
  const told = after.on
    ? [
        listed.length === 0
          ? sentence('settings.not_asked_otherwise')
          : sentence('settings.asked_otherwise', { count: listed.length }),
        sentence('settings.asked_again', { count: after.repeatAfter }),
      ]
    : [sentence('settings.nobody_reminded')];
  return { sentences: told, total: listed.length, listed };
};
