import { type IsoDate, later } from '../../dates/iso-date.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import { workingDaysFrom, workingFrom } from '../rules/counted-days.ts';
import { kindRules } from '../rules/kind-rules.ts';
import { firstLateDay, leadDays } from '../rules/lead-days.ts';
import type { Reminder } from './reminder.ts';
import type { EscalationStep, ReminderRules } from '../rules/reminder-rules.ts';

type Asked = Pick<Reminder, 'kind' | 'dueOn' | 'firstAskOn'>;

/**
 * The next day on which a reminder is asked, after the day on which it was asked last; null when it is asked no more.
 * Before it is due the lead days count; once it is late, so many working days without an answer.
 */
export const nextAskDay = (
  reminder: Asked,
  rules: ReminderRules,
  calendar: WorkingCalendar,
  lastAsked: IsoDate | null,
): IsoDate | null => {
  if (lastAsked === null) return workingFrom(calendar, reminder.firstAskOn);
  const { kind, dueOn } = reminder;
  const lead = dueOn === null ? undefined : leadDays(kind, dueOn, rules, calendar).find((day) => day > lastAsked);
  if (lead !== undefined) return lead;
  if (!kindRules[kind].repeats) return null;
  if (dueOn !== null && lastAsked <= dueOn) return firstLateDay(calendar, dueOn);
  return workingDaysFrom(calendar, lastAsked, rules.repeatAfter);
};

/**
 * The days on which a reminder is asked if nobody answers, until a day: its lead days, the first working day after it
 * was due, and then again after so many working days.
 */
export const askDays = (
  reminder: Asked,
  rules: ReminderRules,
  calendar: WorkingCalendar,
  until: IsoDate,
): readonly IsoDate[] => {
  const days: IsoDate[] = [];
  let day = nextAskDay(reminder, rules, calendar, null);
  while (day !== null && day <= until) {
    days.push(day);
    day = nextAskDay(reminder, rules, calendar, day);
  }
  return days;
};

export interface Escalation {
  /** Counted from 1. */
  readonly step: number;
  readonly to: EscalationStep['to'];
  readonly on: IsoDate;
}

/**
 * Who was to be told by today because nobody answered. The days count from the first ask (`firstAskOn`, where a digest
 * went out earlier or later, the day of that one), or from the due day if that is later.
 */
export const escalationsOf = (
  reminder: Asked,
  rules: ReminderRules,
  calendar: WorkingCalendar,
  today: IsoDate,
): readonly Escalation[] => {
  const { kind, dueOn, firstAskOn } = reminder;
  const from = dueOn === null ? firstAskOn : later(firstAskOn, dueOn);
  if (!kindRules[kind].asksLead || from > today) return [];
  return rules.escalation
    .map(({ afterWorkingDays, to }, at) => ({
      step: at + 1,
      to,
      on: workingFrom(calendar, workingDaysFrom(calendar, from, afterWorkingDays)),
    }))
    .filter(({ on }) => on <= today);
};
