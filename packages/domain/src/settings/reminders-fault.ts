import type { ReminderRules } from '../reminders/rules/reminder-rules.ts';

/** What is wrong with one part; as a sentence, `settings.` and this. */
export type ReminderFault =
  | 'leads_too_many'
  | 'leads_out_of_range'
  | 'leads_twice'
  | 'lead_out_of_range'
  | 'steps_too_many'
  | 'steps_out_of_range'
  | 'steps_not_later'
  | 'no_sending_day'
  | 'sending_day_not_working'
  | 'sending_day_twice'
  | 'times_unread'
  | 'times_reversed'
  | 'times_too_close'
  | 'kind_twice'
  | 'repeat_out_of_range'
  | 'months_out_of_range'
  | 'link_out_of_range';

export interface RemindersFault {
  readonly field: keyof ReminderRules;
  readonly fault: ReminderFault;
}

const between = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const leadsFault = (leads: readonly number[]): ReminderFault | null => {
  if (leads.length > 5) return 'leads_too_many';
  if (!leads.every((lead) => between(lead, 0, 250))) return 'leads_out_of_range';
  return new Set(leads).size < leads.length ? 'leads_twice' : null;
};

const leadFault = (lead: number): ReminderFault | null => (between(lead, 0, 250) ? null : 'lead_out_of_range');

const chainFault = (steps: ReminderRules['escalation']): ReminderFault | null => {
  if (steps.length > 5) return 'steps_too_many';
  const days = steps.map(({ afterWorkingDays }) => afterWorkingDays);
  if (!days.every((count) => between(count, 1, 250))) return 'steps_out_of_range';
  return days.some((count, at) => at > 0 && count <= (days[at - 1] ?? 0)) ? 'steps_not_later' : null;
};

const daysFault = (days: readonly number[]): ReminderFault | null => {
  if (days.length === 0) return 'no_sending_day';
  if (!days.every((day) => between(day, 1, 5))) return 'sending_day_not_working';
  return new Set(days).size < days.length ? 'sending_day_twice' : null;
};

const minuteOf = (time: string): number | null =>
  /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : null;

const hoursFault = ({ from, until }: ReminderRules['sending']): ReminderFault | null => {
  const [first, last] = [minuteOf(from), minuteOf(until)];
  if (first === null || last === null) return 'times_unread';
  if (last <= first) return 'times_reversed';
  return last - first < 60 ? 'times_too_close' : null;
};

/** Why a council cannot remind like this, or null; with the part of the rules at fault. */
export const remindersFault = (rules: ReminderRules): RemindersFault | null => {
  const checks: readonly (readonly [keyof ReminderRules, ReminderFault | null])[] = [
    ['off', new Set(rules.off).size < rules.off.length ? 'kind_twice' : null],
    ['responseLeads', leadsFault(rules.responseLeads)],
    ['actionLeads', leadsFault(rules.actionLeads)],
    ['publicationLead', leadFault(rules.publicationLead)],
    ['noticeLead', leadFault(rules.noticeLead)],
    ['repeatAfter', between(rules.repeatAfter, 1, 60) ? null : 'repeat_out_of_range'],
    ['untouchedMonths', between(rules.untouchedMonths, 1, 36) ? null : 'months_out_of_range'],
    ['escalation', chainFault(rules.escalation)],
    ['sendingDays', daysFault(rules.sendingDays)],
    ['sending', hoursFault(rules.sending)],
    ['linkDays', between(rules.linkDays, 1, 90) ? null : 'link_out_of_range'],
  ];
  const [fault] = checks.flatMap(([field, of]) => (of === null ? [] : [{ field, fault: of }]));
  return fault ?? null;
};
