import { type IsoDate, later } from '../../dates/iso-date.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import { addressKey, type Directory, type Recipient } from './directory.ts';
import { escalationsOf, nextAskDay } from '../due/ask-days.ts';
import type { Reminder } from '../due/reminder.ts';
import type { ReminderRules } from '../rules/reminder-rules.ts';
import { type Asked, type AskedAbout, whoIsAsked } from './who-is-asked.ts';

/** One digest in which it stood. Digests that were dropped do not count: nobody was asked. */
export interface AskedBefore {
  readonly recipientId: string;
  readonly address: string;
  readonly step: number;
  readonly on: IsoDate;
  /**
   * It left for sure: its taker has it. What waits, failed, came back, stayed in the app or was perhaps sent asked nobody of
   * whom it may be said that they did not answer.
   */
  readonly left: boolean;
}

/** A reminder as it is kept: whose it is, and when it was asked. */
export interface StandingReminder extends Reminder {
  readonly reminderId: string;
  readonly raisedOn: IsoDate;
  readonly about: AskedAbout;
  readonly asked: readonly AskedBefore[];
}

export interface AskedNow extends Asked {
  readonly reminder: StandingReminder;
  /** It is asked today, and not only listed because something else is. */
  readonly isDue: boolean;
  /** This recipient has not been asked for it before. */
  readonly isNew: boolean;
  readonly lastAskedOn: IsoDate | null;
  readonly urgent: boolean;
}

const isOf = (recipient: Recipient, before: AskedBefore): boolean =>
  before.recipientId === recipient.id || addressKey(before.address) === addressKey(recipient.address);

/**
 * For one reminder: everybody who owes an answer to it today, and whether today is a day on which they are asked. The
 * council's chain counts from the first message to whoever was asked first that left for sure.
 */
export const askedNow = (
  reminder: StandingReminder,
  directory: Directory,
  rules: ReminderRules,
  calendar: WorkingCalendar,
  today: IsoDate,
): readonly AskedNow[] => {
  const [firstAsked] = reminder.asked
    .filter(({ left, step }) => left && step === 0)
    .map(({ on }) => on)
    .toSorted();
  const escalations =
    firstAsked === undefined ? [] : escalationsOf({ ...reminder, firstAskOn: firstAsked }, rules, calendar, today);
  return whoIsAsked(reminder, reminder.about, directory, today, escalations).map((asked) => {
    const before = reminder.asked.filter((one) => isOf(asked.recipient, one)).map(({ on }) => on);
    const last = before.toSorted().at(-1) ?? null;
    const from = later(reminder.firstAskOn, reminder.raisedOn);
    // Whoever is next in the chain is told once; their own list shows it from then on.
    const next =
      asked.step === 0
        ? nextAskDay({ ...reminder, firstAskOn: from }, rules, calendar, last)
        : last === null
          ? asked.since
          : null;
    const [isDue, isNew] = [next !== null && next <= today, last === null];
    const urgent = isDue && isNew && (asked.step > 0 || reminder.urgent);
    return { ...asked, reminder, isDue, isNew, lastAskedOn: last, urgent };
  });
};
