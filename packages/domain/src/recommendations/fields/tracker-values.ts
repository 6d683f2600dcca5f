import type { Timescale } from '../../dates/prose/timescale.ts';
import { isDash, withoutUnseen } from '../../text/words.ts';
import { type TrackerField, trackerFields } from './fields.ts';

/** What one field says: words, a list of names, a time, or nothing. */
export type FieldValue = string | readonly string[] | Timescale | null;

/** What a row says, by field; a field that is missing or blank says nothing. */
export type TrackerValues = Partial<Record<TrackerField, FieldValue>>;

const isTimescale = (value: FieldValue): value is Timescale =>
  value !== null && typeof value === 'object' && 'words' in value;

/** Nearly every value stands folded already, and ten thousand rows are folded many times over. */
const unfolded = /^\s|\s$|[^\S\n ]| {2}| \n|\n[ \n]|(?!\n)[\p{Cc}\u00ad\u200b\u2060\p{NChar}]/u;

/** Words of plain letters with single spaces between them: nothing to fold, and the quickest to tell. */
const plain = /^[!-~]+(?: [!-~]+)*$/u;

/** As a file holds it: white space folded within lines, marks left out that nobody sees; the words are never touched. */
const folded = (text: string): string => {
  if (plain.test(text)) return text;
  return unfolded.test(text)
    ? withoutUnseen(text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replace(/[^\S\n]+/gu, ' '))
        .replace(/ {2,}/gu, ' ')
        .replace(/(?: ?\n ?)+/gu, '\n')
        .trim()
        .normalize('NFC')
    : text.normalize('NFC');
};

/**
 * A text that is equal for values that say the same. Lists do not depend on their order, nor a list of one on being a
 * list. A timescale is its words, unless they are blank or only a dash.
 */
export const valueKey = (value: FieldValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return folded(value);
  if (isTimescale(value))
    return (
      (isDash(value.words) ? '' : folded(value.words)) ||
      [value.from, value.to].filter((end) => end !== null).join(' – ')
    );
  return value
    .map(folded)
    .filter((item) => item !== '')
    .toSorted()
    .join('\n');
};

export const isBlank = (value: FieldValue | undefined): boolean => valueKey(value) === '';

const asTimescale = (value: FieldValue | undefined): Timescale | null =>
  value !== undefined && isTimescale(value) ? value : null;

/**
 * Whether two values say the same. Two timescales also do when they were read as the same days, so that "12/07/2012"
 * and "12 July 2012" are no change.
 */
export const sameValue = (a: FieldValue | undefined, b: FieldValue | undefined): boolean => {
  if (valueKey(a) === valueKey(b)) return true;
  const [first, second] = [asTimescale(a), asTimescale(b)];
  return (
    first !== null &&
    second !== null &&
    (first.from !== null || first.to !== null) &&
    first.from === second.from &&
    first.to === second.to &&
    first.precision === second.precision
  );
};

/** The fields in which a row says something, in the order of the vocabulary. */
export const filledFields = (values: TrackerValues): readonly TrackerField[] =>
  trackerFields.filter((field) => !isBlank(values[field]));
