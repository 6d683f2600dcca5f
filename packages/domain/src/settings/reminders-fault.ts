import type { ReminderRules } from '../reminders/rules/reminder-rules.ts';

export interface RemindersFault {
  readonly field: keyof ReminderRules;
  readonly sentence: string;
}

const between = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const leadsFault = (leads: readonly number[]): string | null => {
  if (leads.length > 5) return 'Choose five days at most on which to ask before it is due.';
  if (!leads.every((lead) => between(lead, 0, 250))) return 'Choose 0 to 250 working days before it is due.';
  return new Set(leads).size < leads.length ? 'The same number of days is there twice. Take one out.' : null;
};

const leadFault = (lead: number): string | null =>
  between(lead, 0, 250) ? null : 'Choose 0 to 250 working days beforehand.';

const chainFault = (steps: ReminderRules['escalation']): string | null => {
  if (steps.length > 5) return 'Choose five steps at most.';
  const days = steps.map(({ afterWorkingDays }) => afterWorkingDays);
  if (!days.every((count) => between(count, 1, 250))) return 'Choose 1 to 250 working days for each step.';
  return days.some((count, at) => at > 0 && count <= (days[at - 1] ?? 0))
    ? 'Each step has to come later than the one before it. Choose more working days.'
    : null;
};

const daysFault = (days: readonly number[]): string | null => {
  if (days.length === 0) return 'Choose one day of the week at least, or switch all reminders off.';
  if (!days.every((day) => between(day, 1, 5))) return 'Messages leave on working days: choose among Monday to Friday.';
  return new Set(days).size < days.length ? 'The same day is there twice. Take one out.' : null;
};

const minuteOf = (time: string): number | null =>
  /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : null;

const hoursFault = ({ from, until }: ReminderRules['sending']): string | null => {
  const [first, last] = [minuteOf(from), minuteOf(until)];
  if (first === null || last === null) return 'Write both times as hours and minutes, such as 08:00.';
  if (last <= first) return 'The last time has to be later than the first.';
  return last - first < 60 ? 'Leave an hour at least for sending, so that every message can go out.' : null;
};

/** Why a council cannot remind like this, or null; with the part of the rules at fault. */
export const remindersFault = (rules: ReminderRules): RemindersFault | null => {
  const checks: readonly (readonly [keyof ReminderRules, string | null])[] = [
    ['off', new Set(rules.off).size < rules.off.length ? 'The same kind is there twice. Take one out.' : null],
    ['responseLeads', leadsFault(rules.responseLeads)],
    ['actionLeads', leadsFault(rules.actionLeads)],
    ['publicationLead', leadFault(rules.publicationLead)],
    ['noticeLead', leadFault(rules.noticeLead)],
    ['repeatAfter', between(rules.repeatAfter, 1, 60) ? null : 'Choose 1 to 60 working days before asking again.'],
    ['untouchedMonths', between(rules.untouchedMonths, 1, 36) ? null : 'Choose 1 to 36 months.'],
    ['escalation', chainFault(rules.escalation)],
    ['sendingDays', daysFault(rules.sendingDays)],
    ['sending', hoursFault(rules.sending)],
    ['linkDays', between(rules.linkDays, 1, 90) ? null : 'Choose 1 to 90 days for which a link can be used.'],
  ];
  const [fault] = checks.flatMap(([field, sentence]) => (sentence === null ? [] : [{ field, sentence }]));
  return fault ?? null;
};
