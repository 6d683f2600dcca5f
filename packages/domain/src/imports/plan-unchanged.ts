import { decideField } from './plan-field.ts';
import type { RegisterRow } from './plan-field.ts';
import { wordsOf } from './plan-near.ts';
import { filledFields, valueKey } from './plan-values.ts';
import type { TrackerValues } from './plan-values.ts';

/** More rows than this with the same words on the same day are left to the passes that do not weigh every pair. */
const mostAlike = 40;

const texts = ['recommendation', 'action', 'source_title', 'note'] as const;

/** Where a row of the paper is looked up, by what it says first; and where a row of the register is to be found. */
const place = (text: string, date: string): string => `${wordsOf(text).join(' ')}\u0000${date}`;
const placeOf = (values: TrackerValues): string =>
  place(texts.map((field) => valueKey(values[field])).find((text) => text !== '') ?? '', valueKey(values.source_date));
const placesOf = ({ current, imported }: RegisterRow): ReadonlySet<string> => {
  const sides = imported === null ? [current] : [current, imported];
  const dates = ['', ...sides.map((values) => valueKey(values.source_date))];
  const said = ['', ...sides.flatMap((values) => texts.map((field) => valueKey(values[field])))];
  return new Set(said.flatMap((text) => dates.map((date) => place(text, date))));
};

/**
 * Pairs rows of the paper with rows of the register in which they change nothing, as many as can be paired at once
 * (augmenting paths, after Kuhn): where several rows share their words, one that would fit two must not take the only
 * one that fits another. This is what makes the same paper, and an export, come back unchanged.
 */
export const pairUnchanged = (
  incoming: readonly TrackerValues[],
  register: readonly RegisterRow[],
): ReadonlyMap<number, number> => {
  const sought = new Set(incoming.map(placeOf));
  const places = new Map<string, number[]>();
  register.forEach((row, index) => {
    for (const key of placesOf(row)) {
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
  const fitting = incoming.map((values): readonly number[] => {
    const alike = places.get(placeOf(values)) ?? [];
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
