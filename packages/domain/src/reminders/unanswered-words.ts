import { formatDate } from '../dates/date-names.ts';
import type { ReminderKind } from './reminder-kind.ts';
import type { AskedReminder, Unanswered } from './not-answered.ts';

const wanted = (kind: ReminderKind): string =>
  kind === 'response_due' || kind === 'response_overdue' ? 'a response' : 'an update';

/**
 * For a committee: "Ada Brook was asked for a response on 12 September 2012 and has not answered (13 working days)."
 */
export const unansweredWords = ({
  reminder,
  of,
  firstOn,
  workingDays,
  escalatedTo,
}: Unanswered<AskedReminder & { readonly kind: ReminderKind }>): string => {
  const names = [...new Set(of.map(({ recipientName }) => recipientName))].join(', ');
  const told = [...new Set(escalatedTo.map(({ recipientName }) => recipientName))].join(', ');
  const [were, have] = of.length === 1 ? ['was', 'has'] : ['were', 'have'];
  const since = `${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`;
  const asked = `${names} ${were} asked for ${wanted(reminder.kind)} on ${formatDate(firstOn)} and ${have} not answered (${since}).`;
  return told === '' ? asked : `${asked} ${told} ${escalatedTo.length === 1 ? 'was' : 'were'} told.`;
};
