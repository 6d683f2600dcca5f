import type { ReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import { type ReminderFault, remindersFault } from '@holdfast/domain/settings/reminders-fault';

/** The rules while they are typed: days before stand as they were written. */
export interface ReminderDraft extends Omit<ReminderRules, 'responseLeads' | 'actionLeads'> {
  readonly responseLeads: string;
  readonly actionLeads: string;
}

export const draftOf = (rules: ReminderRules): ReminderDraft => ({
  ...rules,
  responseLeads: rules.responseLeads.join(', '),
  actionLeads: rules.actionLeads.join(', '),
});

// What is no number becomes none, and is refused with the rule's own sentence.
const leadsIn = (text: string): number[] =>
  text
    .split(/[\s,;]+/u)
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,4}$/u.test(part) ? Number(part) : Number.NaN));

export const rulesOf = (draft: ReminderDraft) => ({
  ...draft,
  off: [...draft.off],
  sendingDays: [...draft.sendingDays],
  escalation: [...draft.escalation],
  responseLeads: leadsIn(draft.responseLeads),
  actionLeads: leadsIn(draft.actionLeads),
});

/** What the rule says, beside the field that it is about. */
export const draftFault = (
  draft: ReminderDraft,
  say: (fault: ReminderFault) => string,
): Readonly<Record<string, string>> => {
  const fault = remindersFault(rulesOf(draft));
  return fault === null ? {} : { [`value.${fault.field}`]: say(fault.fault) };
};
