import { addDays, type IsoDate } from '../../dates/iso-date.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import { workingDaysFrom, workingFrom, workingUntil } from './counted-days.ts';
import { kindRules } from './kind-rules.ts';
import type { ReminderKind } from './reminder-kind.ts';
import type { ReminderRules } from './reminder-rules.ts';

/**
 * The days before something is due on which it is asked for, earliest first. Each is a working day and none is after
 * the due day. Example: 5 working days before Sunday 2012-09-30 is Monday 2012-09-24.
 */
export const leadDays = (
  kind: ReminderKind,
  dueOn: IsoDate,
  rules: ReminderRules,
  calendar: WorkingCalendar,
): readonly IsoDate[] => [
  ...new Set(
    kindRules[kind]
      .leads(rules)
      .toSorted((a, b) => b - a)
      .map((lead) => workingUntil(calendar, workingDaysFrom(calendar, dueOn, -lead))),
  ),
];

/** The first working day on which it is late. */
export const firstLateDay = (calendar: WorkingCalendar, dueOn: IsoDate): IsoDate =>
  workingFrom(calendar, addDays(dueOn, 1));
