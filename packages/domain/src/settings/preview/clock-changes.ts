import { type Sentence, sentence } from '@holdfast/words/sentence';
import { type IsoDate, isoDate } from '../../dates/iso-date.ts';
import { responseDue } from '../../dates/periods.ts';
import { type DatedSetting, settingsOn } from '../setting-values.ts';

/** An answer that is still awaited, with the day by which it is due as it was counted. */
export interface OpenClock {
  readonly recommendationId: string;
  readonly reference: string;
  readonly receivedOn: string;
  readonly dueOn: string;
}

export interface ClockChange extends OpenClock {
  readonly newDueOn: IsoDate;
}

/** The last day for an answer by the rule that held when its clock began. */
export const dueUnder = (dated: readonly DatedSetting[], receivedOn: IsoDate): IsoDate =>
  responseDue(receivedOn, null, settingsOn(dated, receivedOn).response_period);

/**
 * Which open clocks a change of the time to respond moves: those that began on a day for which the rule is now another.
 * What was counted under a rule that holds no more, on a day before the new one begins, keeps its date; so does a date
 * that was not counted but given.
 * Example: two months become 28 days from 2012-09-01: received 2012-08-31 keeps its date, received 2012-09-03 moves.
 */
export const clockChanges = (
  open: readonly OpenClock[],
  before: readonly DatedSetting[],
  after: readonly DatedSetting[],
): readonly ClockChange[] =>
  open
    .map((clock) => ({ ...clock, received: isoDate(clock.receivedOn) }))
    .filter(({ received, dueOn }) => dueUnder(before, received) === dueOn && dueUnder(after, received) !== dueOn)
    .map(({ received, ...clock }) => ({ ...clock, newDueOn: dueUnder(after, received) }));

/** What the changes come to: "12 open responses will be due earlier; the first is due on 3 September 2012." */
export const clockSentences = (changes: readonly ClockChange[]): readonly Sentence[] => {
  const earlier = changes.filter(({ dueOn, newDueOn }) => newDueOn < dueOn);
  const later = changes.filter(({ dueOn, newDueOn }) => newDueOn > dueOn);
  const firstOf = (which: readonly ClockChange[]) => which.map(({ newDueOn }) => newDueOn).toSorted()[0];
  const [firstEarlier, firstLater] = [firstOf(earlier), firstOf(later)];
  const all = [
    ...(firstEarlier === undefined
      ? []
      : [sentence('settings.responses_earlier', { count: earlier.length, first: firstEarlier })]),
    ...(firstLater === undefined
      ? []
      : [sentence('settings.responses_later', { count: later.length, first: firstLater })]),
  ];
  return all.length > 0 ? all : [sentence('settings.responses_unchanged')];
};
