import { sentence, type Sentence } from '@holdfast/words/sentence';
export interface NumberedMinute {
  readonly number: number;
  readonly heldOn: string;
  readonly heading: string;
}

/**
 * The number that the next minute gets: minutes of a committee are numbered through the municipal year, across its
 * meetings, so that "minute 83" names one thing. A number is never given twice, also after the highest was taken out of
 * the list of those shown. Example: after 74 to 80 in April, May begins with 81; a year without minutes begins with 1.
 */
export const nextMinuteNumber = (taken: readonly number[]): number => Math.max(0, ...taken) + 1;

export interface NumberFault {
  readonly code: 'number_twice' | 'number_missing' | 'number_out_of_order';
  readonly number: number;
  readonly sentence: Sentence;
}

/**
 * What is wrong with the numbers of a committee's minutes in one municipal year: one that stands twice, one that is
 * left out between others, and one that is lower than a number of an earlier meeting. Told, never repaired: the signed
 * minutes are what counts.
 */
export const minuteNumberFaults = (minutes: readonly NumberedMinute[]): readonly NumberFault[] => {
  const ordered = minutes.toSorted((a, b) => a.number - b.number);
  const faults: NumberFault[] = [];
  for (const [index, minute] of ordered.entries()) {
    const before = ordered[index - 1];
    if (before === undefined) continue;
    if (before.number === minute.number)
      faults.push({
        code: 'number_twice',
        number: minute.number,
        sentence: sentence('minutes.number_twice', {
          number: minute.number,
          earlier: before.heading,
          heading: minute.heading,
        }),
      });
    if (minute.number > before.number + 1)
      faults.push({
        code: 'number_missing',
        number: before.number + 1,
        sentence:
          minute.number === before.number + 2
            ? sentence('minutes.number_missing', { from: before.number + 1 })
            : sentence('minutes.numbers_missing', { from: before.number + 1, to: minute.number - 1 }),
      });
    if (minute.heldOn < before.heldOn)
      faults.push({
        code: 'number_out_of_order',
        number: minute.number,
        sentence: sentence('minutes.number_out_of_order', {
          number: minute.number,
          heading: minute.heading,
          before: before.number,
        }),
      });
  }
  return faults;
};
