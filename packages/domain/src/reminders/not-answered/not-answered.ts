import type { EndedState } from '../sending/digest-state.ts';
import { earlier, type IsoDate, later } from '../../dates/iso-date.ts';
import { countWorkingDays, type WorkingCalendar } from '../../dates/working-days.ts';
import type { AskedAs } from '../rules/reminder-kind.ts';
import type { ReminderRules } from '../rules/reminder-rules.ts';

/** One message in which it stood: it went out, perhaps went out, or reached nobody. */
export interface AskMessage {
  readonly on: IsoDate;
  readonly recipientId: string;
  readonly recipientName: string;
  readonly askedAs: AskedAs;
  /** The step of the council's chain, counted from 1; 0 for whoever was asked first. */
  readonly step: number;
  readonly state: EndedState;
}

/** A reminder as it was kept, whether it still stands or not, with every message and every answer. */
export interface AskedReminder {
  readonly reminderId: string;
  /** Of the day on which it was first asked for. */
  readonly portfolioId: string | null;
  readonly dueOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
  readonly endedBy: 'answered' | 'settled' | 'changed' | null;
  readonly messages: readonly AskMessage[];
  readonly answers: readonly {
    /** The day on which it was sent; drafts are no answers. */
    readonly sentOn: IsoDate;
    /** Sent back by the scrutiny officer: it answers nothing any more. */
    readonly isReturned: boolean;
  }[];
}

export interface AskCounts {
  readonly asked: number;
  /**
   * By the day it was due; of what was late or had no day when it was first asked for, before it was asked for again.
   */
  readonly inTime: number;
  readonly late: number;
  /** Still waiting, or its day has passed without a word and it is asked for as overdue since. */
  readonly notAnswered: number;
  /** No answer came by a reminder, and none is wanted any more: a response was recorded, a date was moved. */
  readonly otherwise: number;
}

/** One thing that was asked for, and what came of it. */
export interface CountedAsk<Asked extends AskedReminder = AskedReminder> {
  readonly reminder: Asked;
  readonly firstOn: IsoDate;
  readonly outcome: Exclude<keyof AskCounts, 'asked'>;
}

/** Something that was asked for and is not answered. */
export interface Unanswered<Asked extends AskedReminder = AskedReminder> {
  readonly reminder: Asked;
  readonly firstOn: IsoDate;
  readonly lastOn: IsoDate;
  /** On how many days it was asked for. */
  readonly times: number;
  readonly workingDays: number;
  /** Each once, in the order in which they were first asked; and who was told since. */
  readonly of: readonly AskMessage[];
  readonly escalatedTo: readonly AskMessage[];
  /** No message is known for sure to have arrived. */
  readonly isPerhaps: boolean;
}

/** Something for which there were only messages that reached nobody, or stayed in the app: nobody was asked. */
export interface NotReached<Asked extends AskedReminder = AskedReminder> {
  readonly reminder: Asked;
  readonly since: IsoDate;
  readonly of: readonly AskMessage[];
}

export interface NotAnswered<Asked extends AskedReminder = AskedReminder> {
  /** Whatever waits longest first. */
  readonly waiting: readonly Unanswered<Asked>[];
  readonly notReached: readonly NotReached<Asked>[];
  /** Everything that somebody was asked for, once. */
  readonly counted: readonly CountedAsk<Asked>[];
}

type Outcome = CountedAsk['outcome'];

/** That a message left for sure: only then may anybody be said to have been asked. */
export const surelyLeft = ({ state }: AskMessage): boolean => state === 'sent' || state === 'delivered';
/** A message that was perhaps sent asks; one that failed, came back or stayed in the app does not. */
const arrived = (message: AskMessage): boolean => surelyLeft(message) || message.state === 'perhaps_sent';

/**
 * Who was asked and has not answered. A reminder counts once, from the day after the first message that asked for it:
 * whoever was asked this morning has not been silent. An answer that
 * waits for acceptance is an answer. Whoever is told because others did not answer is not asked, and not counted.
 */
export const notAnswered = <Asked extends AskedReminder>(
  reminders: readonly Asked[],
  rules: Pick<ReminderRules, 'repeatAfter'>,
  calendar: WorkingCalendar,
  today: IsoDate,
): NotAnswered<Asked> => {
  const waiting: Unanswered<Asked>[] = [];
  const notReached: NotReached<Asked>[] = [];
  const counted: CountedAsk<Asked>[] = [];
  for (const reminder of reminders) {
    const asks = reminder.messages.filter(({ step, on }) => step === 0 && on <= today);
    const [first, ...rest] = asks.filter(arrived);
    const stands = reminder.endedOn === null || reminder.endedOn > today;
    if (first === undefined) {
      const [tried, ...others] = asks;
      if (tried === undefined || !stands || answeredBy(reminder, today) !== null) continue;
      const since = others.reduce((day, { on }) => earlier(day, on), tried.on);
      notReached.push({ reminder, since, of: eachOnce(asks) });
      continue;
    }
    const firstOn = rest.reduce((day, { on }) => earlier(day, on), first.on);
    if (firstOn >= today) continue;
    const outcome = outcomeOf(reminder, firstOn, rules, calendar, today);
    counted.push({ reminder, firstOn, outcome });
    if (outcome === 'notAnswered' && stands)
      waiting.push({
        reminder,
        firstOn,
        lastOn: rest.reduce((day, { on }) => later(day, on), first.on),
        times: new Set([first, ...rest].map(({ on }) => on)).size,
        workingDays: countWorkingDays(calendar, firstOn, today),
        of: eachOnce([first, ...rest]),
        escalatedTo: eachOnce(reminder.messages.filter((one) => one.step > 0 && one.on <= today && arrived(one))),
        isPerhaps: [first, ...rest].every(({ state }) => state === 'perhaps_sent'),
      });
  }
  return {
    waiting: waiting.toSorted((a, b) => a.firstOn.localeCompare(b.firstOn) || b.times - a.times),
    notReached: notReached.toSorted((a, b) => a.since.localeCompare(b.since)),
    counted,
  };
};

/** By a day: an answer that was sent after it is none yet. */
const answeredBy = ({ answers }: AskedReminder, today: IsoDate): IsoDate | null =>
  answers
    .filter(({ isReturned, sentOn }) => !isReturned && sentOn <= today)
    .map(({ sentOn }) => sentOn)
    .toSorted()[0] ?? null;

const outcomeOf = (
  reminder: AskedReminder,
  firstOn: IsoDate,
  { repeatAfter }: Pick<ReminderRules, 'repeatAfter'>,
  calendar: WorkingCalendar,
  today: IsoDate,
): Outcome => {
  const { dueOn, endedOn, endedBy } = reminder;
  const answered = answeredBy(reminder, today);
  const wasEarly = dueOn !== null && firstOn <= dueOn;
  if (answered !== null) {
    const inTime = wasEarly ? answered <= dueOn : countWorkingDays(calendar, firstOn, answered) <= repeatAfter;
    return inTime ? 'inTime' : 'late';
  }
  if (endedOn === null || endedOn > today) return 'notAnswered';
  // A reminder of what was to come ends when its day has passed; what is overdue is asked for anew.
  return endedBy === 'changed' && wasEarly && endedOn > dueOn ? 'notAnswered' : 'otherwise';
};

const eachOnce = (messages: readonly AskMessage[]): readonly AskMessage[] =>
  [
    ...new Map(
      messages.toSorted((a, b) => b.on.localeCompare(a.on)).map((message) => [message.recipientId, message]),
    ).values(),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
