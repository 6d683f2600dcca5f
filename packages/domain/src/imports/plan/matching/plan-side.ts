import { sameReference } from '../../../recommendations/reference/reference.ts';
import { wordsOf } from './plan-near.ts';
import { foldedText, tellingText } from './plan-texts.ts';
import { valueKey } from '../../../recommendations/fields/tracker-values.ts';
import type { TrackerValues, FieldValue } from '../../../recommendations/fields/tracker-values.ts';

/** What a row is known by, folded for comparing. '' where the row does not say. */
export interface Side {
  readonly reference: string;
  readonly part: string;
  readonly title: string;
  readonly date: string;
  readonly words: readonly string[];
  readonly text: string;
  readonly action: string;
}

const folded = (value: FieldValue | undefined): string => foldedText(valueKey(value));

export const sideOf = (values: TrackerValues): Side => {
  const { action, source_title } = values;
  const words = wordsOf(tellingText(values));
  return {
    reference: sameReference(valueKey(values.reference)),
    part: sameReference(valueKey(values.part)),
    title: folded(source_title),
    date: valueKey(values.source_date),
    words,
    text: words.join(' '),
    action: folded(action),
  };
};

/** A key under which two rows are looked up as the same, or null where the row has none. */
export type Key = (side: Side) => string | null;

const all = (...parts: readonly string[]): string => parts.join('\u0000');

/** "1", "R1", "Rec 2", "iv", "a": a number in a list, which every report begins again, and no reference of its own. */
const isListNumber = (reference: string): boolean =>
  /^(?:(?:recommendation|recom|rec|r|no|item)?\d{1,3}[a-z]?|[a-z]{1,2}|[ivx]+)$/u.test(reference);

export const byReference: Key = ({ reference, part }) =>
  reference === '' || isListNumber(reference) ? null : all(reference, part);

export const byNumberInSource: Key = ({ reference, part, title, date }) =>
  reference === '' || !isListNumber(reference) || title + date === '' ? null : all(reference, part, title, date);

export const withWords =
  (key: Key): Key =>
  (side) => {
    const place = key(side);
    return place === null ? null : all(place, side.text);
  };

export const byWords =
  (...extra: readonly ('title' | 'date' | 'part' | 'action')[]): Key =>
  (side) =>
    side.text === '' ? null : all(side.text, ...extra.map((name) => side[name]));

const sameOrBlank = (a: string, b: string): boolean => a === '' || b === '' || a === b;

/**
 * Whether two rows with the same words can be one. The same words about different matters are two recommendations, and
 * so are rows to which papers gave different references.
 */
export const mayBeOne = (a: Side, b: Side): boolean =>
  sameOrBlank(a.title, b.title) &&
  sameOrBlank(a.date, b.date) &&
  sameOrBlank(a.part, b.part) &&
  (isListNumber(a.reference) || isListNumber(b.reference) || sameOrBlank(a.reference, b.reference));
