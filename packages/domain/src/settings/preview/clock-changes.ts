import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../../dates/iso-date.ts';
import { type ClockCouncil, clockDue } from '../../recommendations/clocks/clock.ts';
import { putOffTo, type SettledFacts } from '../../recommendations/clocks/settle-clock.ts';

/** An answer that is still awaited, with the day by which it is due; null: no clock ran. */
export interface OpenClock extends SettledFacts {
  readonly recommendationId: string;
  readonly reference: string;
  /** As it was first counted. */
  readonly firstDueOn: string | null;
  readonly dueOn: string | null;
}

export interface ClockChange extends OpenClock {
  readonly newFirstDueOn: IsoDate | null;
  /** With the time that a meeting gave: the same as before where that gives more than both clocks. */
  readonly newDueOn: string | null;
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
    const newFirstDueOn = clockDue(clock, after);
    if (clockDue(clock, before) !== clock.firstDueOn || newFirstDueOn === clock.firstDueOn) return [];
    return [{ ...clock, newFirstDueOn, newDueOn: putOffTo(newFirstDueOn, clock.responsePutOffTo) }];
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
