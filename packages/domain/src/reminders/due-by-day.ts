import type { IsoDate } from '../calendar/iso-date.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Reminder, WatchedFacts, WatchSettings } from './reminder.ts';
import type { ReminderRules } from './reminder-rules.ts';
import { lookAgainOn, remindersDue } from './reminders-due.ts';
import type { StandingReminder } from './standing-reminder.ts';
import type { AskedAbout } from './who-is-asked.ts';

export interface Watched {
  readonly facts: WatchedFacts;
  readonly settings: WatchSettings;
  readonly about: AskedAbout;
}

/** What makes a reminder the same on another day. */
export const reminderKey = ({ kind, recommendationId, actionId, meetingId, dueOn }: Reminder): string =>
  [kind, recommendationId, actionId, meetingId, dueOn].join(' ');

const ofMeeting: AskedAbout = { lead: [], actionLead: null, portfolioId: null };

/** The reminders of one day after another: each recommendation is looked at anew only when it is its day. */
export const dueByDay = (
  watched: readonly Watched[],
  standing: readonly StandingReminder[],
  rules: ReminderRules,
  calendar: WorkingCalendar,
) => {
  const kept = new Map(standing.map((reminder) => [reminderKey(reminder), reminder]));
  const looked = new Map<Watched, { readonly again: IsoDate | null; readonly due: readonly Reminder[] }>();
  const known = new Set(watched.map(({ facts }) => facts.recommendationId));
  // What stands and is not looked at in these days stands through them.
  const through = standing.filter(({ recommendationId }) => recommendationId !== null && !known.has(recommendationId));
  const stands = (reminder: Reminder, about: AskedAbout, day: IsoDate): StandingReminder => {
    const key = reminderKey(reminder);
    const one = kept.get(key) ?? { ...reminder, reminderId: key, raisedOn: day, about, asked: [] };
    kept.set(key, one);
    return one;
  };
  return (day: IsoDate, near: readonly Reminder[]): readonly StandingReminder[] => [
    ...through,
    ...near.map((reminder) => stands(reminder, ofMeeting, day)),
    ...watched.flatMap((one) => {
      const before = looked.get(one);
      const now =
        before !== undefined && (before.again === null || before.again > day)
          ? before
          : {
              again: lookAgainOn(one.facts, rules, one.settings, calendar, day),
              due: remindersDue(one.facts, rules, one.settings, calendar, day),
            };
      looked.set(one, now);
      return now.due.map((reminder) => stands(reminder, one.about, day));
    }),
  ];
};
