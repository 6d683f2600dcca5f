import { type Sentence, sentence } from '@holdfast/words/sentence';
import { together } from '@holdfast/words/stored';
import type { ReminderKind } from '../rules/reminder-kind.ts';
import { type AskedReminder, surelyLeft, type Unanswered } from './not-answered.ts';

const isResponse = (kind: ReminderKind): boolean => kind === 'response_due' || kind === 'response_overdue';

const namesOf = (messages: Unanswered['of']): readonly string[] => [
  ...new Set(messages.map(({ recipientName }) => recipientName)),
];

/**
 * For a committee: "Ada Brook was asked for a response on 12 September 2012 and has not answered (13 working days)."
 * Only of people to whom a message left for sure; null where there are none.
 */
export const unansweredWords = ({
  reminder,
  of,
  firstOn,
  workingDays,
  escalatedTo,
}: Unanswered<AskedReminder & { readonly kind: ReminderKind }>): Sentence | null => {
  const asked = of.filter(surelyLeft);
  if (asked.length === 0) return null;
  const what = isResponse(reminder.kind) ? 'no_response' : 'no_update';
  const silent = sentence(`reminders.${what}_of_${asked.length === 1 ? 'person' : 'people'}`, {
    names: namesOf(asked),
    firstOn,
    count: workingDays,
  });
  const told = namesOf(escalatedTo.filter(surelyLeft));
  return told.length === 0
    ? silent
    : together([silent, sentence('reminders.were_told', { names: told, count: told.length })]);
};
