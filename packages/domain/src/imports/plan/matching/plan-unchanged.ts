import { decideField } from '../plan-field.ts';
import type { RegisterRow } from '../plan-field.ts';
import type { SharedTexts } from './plan-texts.ts';
import { filledFields, valueKey } from '../../../recommendations/fields/tracker-values.ts';
import type { TrackerValues } from '../../../recommendations/fields/tracker-values.ts';

/** More rows than this with the same words on the same day are left to the passes that do not weigh every pair. */
const mostAlike = 40;

/** Where a row of the paper is looked up, by what it says first and its day; and a row of the register is to be found. */
const place = (text: string, date: string): string => `${text}\u0000${date}`;
const datesOf = ({ current, imported }: RegisterRow): ReadonlySet<string> =>
  new Set(['', ...[current, imported ?? current].map((values) => valueKey(values.source_date))]);

/**
 * Pairs rows of the paper with rows of the register in which they change nothing, as many as can be paired at once
 * (augmenting paths, after Kuhn): where several rows share their words, one that would fit two must not take the only
 * one that fits another. This is what makes the same paper, and an export, come back unchanged.
 */
export const pairUnchanged = (
  incoming: readonly TrackerValues[],
  register: readonly RegisterRow[],
  { asked, held }: SharedTexts,
): ReadonlyMap<number, number> => {
  const placeOf = (values: TrackerValues, index: number): string =>
    place(asked[index] ?? '', valueKey(values.source_date));
  const sought = new Set(incoming.map(placeOf));
  const places = new Map<string, number[]>();
  register.forEach((row, index) => {
    const texts = held[index] ?? [];
    if (texts.length === 0) return;
    const dates = datesOf(row);
    for (const text of texts)
      for (const date of dates) {
        const key = place(text, date);
        if (!sought.has(key)) continue;
        const there = places.get(key);
        if (there === undefined) places.set(key, [index]);
        else there.push(index);
      }
  });
  const changesNothing = (values: TrackerValues, row: RegisterRow | undefined): boolean =>
    row !== undefined &&
    filledFields(values).every((field) => {
      const decision = decideField(field, values, row);
      return decision === 'unchanged' || decision === 'kept';
    });
  const fitting = incoming.map((values, asking): readonly number[] => {
    const alike = places.get(placeOf(values, asking)) ?? [];
    return alike.length > mostAlike ? [] : alike.filter((index) => changesNothing(values, register[index]));
  });

  const holder = new Map<number, number>();
  const seat = (index: number, seen: Set<number>): boolean =>
    (fitting[index] ?? []).some((registered) => {
      if (seen.has(registered)) return false;
      seen.add(registered);
      const other = holder.get(registered);
      if (other !== undefined && !seat(other, seen)) return false;
      holder.set(registered, index);
      return true;
    });
  for (const index of incoming.keys()) seat(index, new Set());
  return new Map([...holder].map(([registered, index]) => [index, registered]));
};
