import { type ReminderRules, wholeReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import type { Words } from './words-type.ts';

type Names = Readonly<Record<string, string>>;
type Step = ReminderRules['escalation'][number];

/** Who is told next, as a person says it. */
export const nextInWords = (to: Step['to'], t: Words, names: Names): string =>
  typeof to === 'string' ? t(`reminders.to.${to}`) : (names[to.personId] ?? t('reminders.to.person'));

const listed = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);

const stepInWords = ({ afterWorkingDays: count, to }: Step, t: Words, names: Names): string =>
  typeof to === 'string'
    ? t(`reminders.step.${to}`, { count })
    : t('reminders.step.person', { count, who: nextInWords(to, t, names) });

/** How a council reminds, a sentence for each thing: in the settings and, together, in their history. */
export function reminderWords(kept: Partial<ReminderRules>, t: Words, names: Names): readonly string[] {
  const rules = wholeReminderRules(kept);
  if (!rules.on) return [t('reminders.off')];
  const { off, escalation, sendingDays, sending, responseLeads, actionLeads } = rules;
  const days = (leads: readonly number[]) => ({ days: listed(leads.map(String)) });
  return [
    responseLeads.length === 0 ? t('reminders.responsesLate') : t('reminders.responses', days(responseLeads)),
    actionLeads.length === 0 ? t('reminders.actionsLate') : t('reminders.actions', days(actionLeads)),
    t('reminders.again', { count: rules.repeatAfter }),
    ...escalation.map((step) => stepInWords(step, t, names)),
    t('reminders.untouched', { count: rules.untouchedMonths }),
    t('reminders.papers', { agendas: rules.publicationLead, notices: rules.noticeLead }),
    sendingDays.length === 5
      ? t('reminders.hours', sending)
      : t('reminders.hoursOn', {
          ...sending,
          days: listed(sendingDays.map((day) => t(`reminders.day.${weekday(day)}`))),
        }),
    t('reminders.links', { count: rules.linkDays }),
    ...(off.length === 0
      ? []
      : [t('reminders.not', { kinds: off.map((kind) => t(`reminders.kind.${kind}`)).join(', ') })]),
  ];
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export const weekday = (day: number): (typeof weekdays)[number] => weekdays[day - 1] ?? 'monday';
