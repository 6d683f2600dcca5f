import { type ReminderRules, wholeReminderRules } from '@holdfast/domain/reminders/reminder-rules';
import type { Words } from './words-type.ts';

type Names = Readonly<Record<string, string>>;

/** Who is told next, as a person says it. */
export const nextInWords = (to: ReminderRules['escalation'][number]['to'], t: Words, names: Names): string =>
  typeof to === 'string' ? t(`reminders.to.${to}`) : (names[to.personId] ?? t('reminders.to.person'));

/** How a council reminds, in one sentence with everything in it: it stands in the history too. */
export function reminderWords(kept: Partial<ReminderRules>, t: Words, names: Names): string {
  const rules = wholeReminderRules(kept);
  if (!rules.on) return t('reminders.off');
  const days = (leads: readonly number[]): string => (leads.length === 0 ? t('common:none') : leads.join(', '));
  const { off, escalation, sendingDays } = rules;
  return [
    ...(off.length === 0
      ? []
      : [t('reminders.not', { kinds: off.map((kind) => t(`reminders.kind.${kind}`)).join(', ') })]),
    t('reminders.responses', { days: days(rules.responseLeads) }),
    t('reminders.actions', { days: days(rules.actionLeads) }),
    t('reminders.agendas', { count: rules.publicationLead }),
    t('reminders.notices', { count: rules.noticeLead }),
    t('reminders.again', { count: rules.repeatAfter }),
    t('reminders.untouched', { count: rules.untouchedMonths }),
    ...escalation.map(({ afterWorkingDays, to }) =>
      t('reminders.step', { count: afterWorkingDays, who: nextInWords(to, t, names) }),
    ),
    t('reminders.hours', rules.sending),
    ...(sendingDays.length === 5 ? [] : [sendingDays.map((day) => t(`reminders.day.${weekday(day)}`)).join(', ')]),
    t('reminders.links', { count: rules.linkDays }),
  ].join('; ');
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export const weekday = (day: number): (typeof weekdays)[number] => weekdays[day - 1] ?? 'monday';
