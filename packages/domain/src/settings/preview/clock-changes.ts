import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../../dates/iso-date.ts';
import { type ClockCouncil, clockDue } from '../../recommendations/clocks/clock.ts';
import type { ClockFacts } from '../../recommendations/clocks/clock-facts.ts';

/** An answer that is still awaited, with the day by which it is due as it was first counted; null: no clock ran. */
export interface OpenClock extends ClockFacts {
  readonly recommendationId: string;
  readonly reference: string;
  readonly dueOn: string | null;
}

export interface ClockChange extends OpenClock {
  readonly newDueOn: IsoDate | null;
}

/**
 * Which open clocks a change of the council's settings moves, starts or stops: those that began on a day for which the
 * rule is now another. What was counted under a rule that holds no more, on a day before the new one begins, keeps its
 * date; so does a date that was not counted but given.
 * Example: two months become 28 days from 2012-09-01: received 2012-08-31 keeps its date, received 2012-09-03 moves.
 */
export const clockChanges = (
  open: readonly OpenClock[],
  before: ClockCouncil,
  after: ClockCouncil,
): readonly ClockChange[] =>
  open.flatMap((clock) => {
    const newDueOn = clockDue(clock, after);
    return clockDue(clock, before) === clock.dueOn && newDueOn !== clock.dueOn ? [{ ...clock, newDueOn }] : [];
  });

/** What the changes come to: "12 open responses will be due earlier; the first is due on 3 September 2012." */
export const clockSentences = (changes: readonly ClockChange[]): readonly Sentence[] => {
  const days = (which: (change: ClockChange) => boolean): readonly string[] =>
    changes
      .filter(which)
      .flatMap(({ newDueOn }) => newDueOn ?? [])
      .toSorted();
  const earlier = days(({ dueOn, newDueOn }) => dueOn !== null && newDueOn !== null && newDueOn < dueOn);
  const later = days(({ dueOn, newDueOn }) => dueOn !== null && newDueOn !== null && newDueOn > dueOn);
  const begun = days(({ dueOn }) => dueOn === null);
  const ended = changes.filter(({ newDueOn }) => newDueOn === null).length;
  const [firstEarlier, firstLater, firstBegun] = [earlier[0], later[0], begun[0]];
  const all: Sentence[] = [];
  if (firstEarlier !== undefined)
    all.push(sentence('settings.responses_earlier', { count: earlier.length, first: firstEarlier }));
  if (firstLater !== undefined)
    all.push(sentence('settings.responses_later', { count: later.length, first: firstLater }));
  if (firstBegun !== undefined)
    all.push(sentence('settings.responses_begin', { count: begun.length, first: firstBegun }));
  if (ended > 0) all.push(sentence('settings.responses_end', { count: ended }));
  return all.length > 0 ? all : [sentence('settings.responses_unchanged')];
};
