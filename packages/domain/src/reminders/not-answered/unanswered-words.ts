import { type Sentence, sentence } from '@holdfast/words/sentence';
import { together } from '@holdfast/words/stored';
import type { ReminderKind } from '../rules/reminder-kind.ts';
import type { AskedReminder, Unanswered } from './not-answered.ts';

const isResponse = (kind: ReminderKind): boolean => kind === 'response_due' || kind === 'response_overdue';

const namesOf = (messages: Unanswered['of']): readonly string[] => [
  ...new Set(messages.map(({ recipientName }) => recipientName)),
];

/**
 * For a committee: "Ada Brook was asked for a response on 12 September 2012 and has not answered (13 working days)."
 */
export const unansweredWords = ({
  reminder,
  of,
  firstOn,
  workingDays,
  escalatedTo,
}: Unanswered<AskedReminder & { readonly kind: ReminderKind }>): Sentence => {
  const what = isResponse(reminder.kind) ? 'no_response' : 'no_update';
  const silent = sentence(`reminders.${what}_of_${of.length === 1 ? 'person' : 'people'}`, {
    names: namesOf(of),
    firstOn,
    count: workingDays,
  });
  const told = namesOf(escalatedTo);
  return told.length === 0
    ? silent
    : together([silent, sentence('reminders.were_told', { names: told, count: escalatedTo.length })]);
};
