import type { IsoDate } from '../../dates/iso-date.ts';
import type { Reminder, WatchedFacts } from '../due/reminder.ts';
import type { RemindingDay, SettingsOf } from '../due/reminding-day.ts';
import { lookAgainOn, remindersDue } from '../due/reminders-due.ts';
import type { StandingReminder } from '../recipients/standing-reminder.ts';
import type { AskedAbout } from '../recipients/who-is-asked.ts';

export interface Watched extends SettingsOf {
  readonly facts: WatchedFacts;
  readonly portfolioId: string | null;
}

/** What makes a reminder the same on another day. */
export const reminderKey = ({
  kind,
  recommendationId,
  actionId,
  meetingId,
  dueOn,
}: Pick<Reminder, 'kind' | 'recommendationId' | 'actionId' | 'meetingId' | 'dueOn'>): string =>
  [kind, recommendationId, actionId, meetingId, dueOn].join(' ');

const ofMeeting: AskedAbout = { lead: [], actionLead: null, portfolioId: null };

const aboutOf = ({ facts, portfolioId }: Watched, { actionId }: Reminder): AskedAbout => ({
  lead: facts.lead,
  portfolioId,
  actionLead: facts.actions.find(({ id }) => id === actionId)?.lead ?? null,
});

/** The reminders of one day after another: each recommendation is looked at anew only when it is its day. */
export const dueByDay = (watched: readonly Watched[], standing: readonly StandingReminder[]) => {
  const kept = new Map(standing.map((reminder) => [reminderKey(reminder), reminder]));
  const looked = new Map<Watched, { readonly again: IsoDate | null; readonly due: readonly Reminder[] }>();
  const known = new Set(watched.map(({ facts }) => facts.recommendationId));
  // What stands and is not looked at in these days stands through them.
  const through = standing.filter(({ recommendationId }) => recommendationId !== null && !known.has(recommendationId));
  const stands = (reminder: Reminder, about: AskedAbout, day: IsoDate): StandingReminder => {
    const key = reminderKey(reminder);
    const known = kept.get(key);
    // What was written when it was raised may be said otherwise by now: a second decision stands on the same agenda.
    const one =
      known === undefined
        ? { ...reminder, reminderId: key, raisedOn: day, about, asked: [] }
        : { ...known, because: reminder.because, urgent: reminder.urgent };
    kept.set(key, one);
    return one;
  };
  return (
    { today, rules, calendar, settingsFor }: RemindingDay,
    near: readonly Reminder[],
  ): readonly StandingReminder[] => [
    ...through,
    ...near.map((reminder) => stands(reminder, ofMeeting, today)),
    ...watched.flatMap((one) => {
      const before = looked.get(one);
      const look = () => {
        const settings = settingsFor(one);
        return {
          again: lookAgainOn(one.facts, rules, settings, calendar, today),
          due: remindersDue(one.facts, rules, settings, calendar, today),
        };
      };
      const now = before !== undefined && (before.again === null || before.again > today) ? before : look();
      looked.set(one, now);
      return now.due.map((reminder) => stands(reminder, aboutOf(one, reminder), today));
    }),
  ];
};
