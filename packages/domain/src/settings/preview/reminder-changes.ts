import { formatDate } from '../../dates/prose/date-names.ts';
import { type IsoDate, readIsoDate } from '../../dates/iso-date.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import { leadDays } from '../../reminders/rules/lead-days.ts';
import type { ReminderRules } from '../../reminders/rules/reminder-rules.ts';
import type { OpenClock } from './clock-changes.ts';
import type { WordPreview } from './preview-words.ts';

const inWords = (days: readonly IsoDate[]): string =>
  days.length === 0 ? 'Not asked before it is due' : days.map(formatDate).join(', ');

/** What new rules come to: for which open responses people are asked on other days from a day on. */
export const reminderPreview = (
  open: readonly OpenClock[],
  before: ReminderRules,
  after: ReminderRules,
  calendar: WorkingCalendar,
  from: IsoDate,
): WordPreview => {
  const asked = (rules: ReminderRules, dueOn: IsoDate): readonly IsoDate[] =>
    rules.on ? leadDays('response_due', dueOn, rules, calendar).filter((day) => day >= from) : [];
  const listed = open.flatMap(({ recommendationId, reference, dueOn }) => {
    const due = readIsoDate(dueOn);
    if (due === null) return [];
    const [was, is] = [inWords(asked(before, due)), inWords(asked(after, due))];
    return was === is ? [] : [{ recommendationId, what: reference, before: was, after: is }];
  });
  const many = listed.length === 1 ? '1 open response' : `${listed.length} open responses`;
  const told = after.on
    ? [
        listed.length === 0
          ? 'No open response is asked for on other days before it is due.'
          : `${many} will be asked for on other days before ${listed.length === 1 ? 'it is' : 'they are'} due.`,
        `What is overdue is asked for again after ${after.repeatAfter} working ${after.repeatAfter === 1 ? 'day' : 'days'} without an answer.`,
      ]
    : ['Nobody will be reminded of anything.'];
  return { sentences: told, total: listed.length, listed };
};
