import { earlier, type IsoDate } from '../calendar/iso-date.ts';

/** A reminder as it was kept, whether it still stands or not. */
export interface RaisedReminder {
  readonly reminderId: string;
  readonly portfolioId: string | null;
  readonly endedOn: IsoDate | null;
}

/** One item of a digest that was sent. Who is told because others did not answer is not asked, and not counted. */
export interface DeliveredAsk {
  readonly reminderId: string;
  readonly recipientId: string;
  readonly recipientName: string;
  readonly step: number;
  readonly on: IsoDate;
}

export interface GivenAnswer {
  readonly reminderId: string;
  /** The day on which it was sent; drafts are no answers. */
  readonly sentOn: IsoDate;
  /** Sent back by the scrutiny officer: it answers nothing any more. */
  readonly isReturned: boolean;
}

export interface AnswerCount {
  readonly asked: number;
  readonly answered: number;
  readonly waiting: number;
  /** The first ask of what has waited longest, or null. */
  readonly waitingSince: IsoDate | null;
}

export interface NotAnswered {
  /** Those who were asked, whoever waits longest first. */
  readonly byPerson: readonly (AnswerCount & { readonly recipientId: string; readonly name: string })[];
  readonly byPortfolio: readonly (AnswerCount & { readonly portfolioId: string | null })[];
  /** By the month of the first ask (YYYY-MM), oldest first. */
  readonly byMonth: readonly (AnswerCount & { readonly portfolioId: string | null; readonly month: string })[];
}

interface Ask {
  readonly on: IsoDate;
  readonly portfolioId: string | null;
  readonly state: 'answered' | 'waiting' | 'settled';
  readonly recipients: ReadonlyMap<string, string>;
}

/**
 * Who was asked and has not answered. A reminder counts once, from its first ask. An answer that waits for acceptance
 * is an answer; what was settled without one (a response was recorded, a date was moved) waits no more.
 */
export const notAnswered = (
  reminders: readonly RaisedReminder[],
  deliveries: readonly DeliveredAsk[],
  answers: readonly GivenAnswer[],
  today: IsoDate,
): NotAnswered => {
  const asks = asksOf(reminders, deliveries, answers, today);
  const names = new Map(asks.flatMap(({ recipients }) => [...recipients]));
  const people = grouped(asks, ({ recipients }) => [...recipients.keys()]);
  const portfolios = grouped(asks, ({ portfolioId }) => [portfolioId]);
  return {
    byPerson: [...people]
      .map(([recipientId, of]) => ({ recipientId, name: names.get(recipientId) ?? '', ...count(of) }))
      .toSorted(
        (a, b) =>
          (a.waitingSince ?? '9').localeCompare(b.waitingSince ?? '9') ||
          b.waiting - a.waiting ||
          a.name.localeCompare(b.name, 'en'),
      ),
    byPortfolio: [...portfolios].map(([portfolioId, of]) => ({ portfolioId, ...count(of) })),
    byMonth: [...portfolios]
      .flatMap(([portfolioId, of]) =>
        [...grouped(of, ({ on }) => [on.slice(0, 7)])].map(([month, ofMonth]) => ({
          ...{ portfolioId, month },
          ...count(ofMonth),
        })),
      )
      .toSorted((a, b) => a.month.localeCompare(b.month)),
  };
};

const asksOf = (
  reminders: readonly RaisedReminder[],
  deliveries: readonly DeliveredAsk[],
  answers: readonly GivenAnswer[],
  today: IsoDate,
): readonly Ask[] => {
  const delivered = grouped(
    deliveries.filter(({ step, on }) => step === 0 && on <= today),
    ({ reminderId }) => [reminderId],
  );
  const answered = new Set(
    answers.filter(({ sentOn, isReturned }) => sentOn <= today && !isReturned).map(({ reminderId }) => reminderId),
  );
  return reminders.flatMap(({ reminderId, portfolioId, endedOn }) => {
    const [first, ...rest] = delivered.get(reminderId) ?? [];
    if (first === undefined) return [];
    const recipients = new Map([first, ...rest].map((ask) => [ask.recipientId, ask.recipientName]));
    const on = rest.reduce((day, ask) => earlier(day, ask.on), first.on);
    const isOver = endedOn !== null && endedOn <= today;
    const state = answered.has(reminderId) ? 'answered' : isOver ? 'settled' : 'waiting';
    return [{ on, portfolioId, state, recipients }];
  });
};

const grouped = <Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
};

const count = (asks: readonly Ask[]): AnswerCount => {
  const waiting = asks.filter(({ state }) => state === 'waiting').map(({ on }) => on);
  return {
    asked: asks.length,
    answered: asks.filter(({ state }) => state === 'answered').length,
    waiting: waiting.length,
    waitingSince: waiting.toSorted()[0] ?? null,
  };
};
