import { type Sentence, sentence } from '@holdfast/words/sentence';

/** How a pattern writes the municipal year: with which lengths, and what stands between. '' for the first year alone. */
interface YearPart {
  readonly kind: 'year';
  readonly first: 2 | 4;
  readonly between: string;
  readonly second: 0 | 2 | 4;
}
type PatternPart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'committee' }
  | YearPart
  | { readonly kind: 'number'; readonly width: number };

export interface ReferencePattern {
  readonly parts: readonly PatternPart[];
}

export type ReadPattern =
  | { readonly kind: 'pattern'; readonly pattern: ReferencePattern }
  | { readonly kind: 'refused'; readonly sentence: Sentence };

/** Stands in a pattern for the committee's initials. */
export const committeePlace = '[committee]';

interface Found {
  readonly from: number;
  readonly to: number;
  readonly part: PatternPart;
}

const pair = /(?<!\d)(?<first>\d{4}|\d{2})(?<between>[/\-–_.]?)(?<second>\d{4}|\d{2})(?!\d)/gu;
const lone = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const two = (year: number): string => String(year % 100).padStart(2, '0');

const yearIn = (written: string): Found | null => {
  for (let from = 0; from < written.length; from += 1) {
    pair.lastIndex = from;
    const match = pair.exec(written);
    if (match === null) break;
    const { first = '', between = '', second = '' } = match.groups ?? {};
    from = match.index;
    const follows = second.endsWith(two(Number(first) + 1));
    const whole = second.length === 2 || (first.length === 4 && Number(second) === Number(first) + 1);
    if (!follows || !whole) continue;
    return {
      from: match.index,
      to: match.index + match[0].length,
      part: { kind: 'year', first: first.length === 4 ? 4 : 2, between, second: second.length === 4 ? 4 : 2 },
    };
  }
  const runs = written.match(/\d+/gu) ?? [];
  lone.lastIndex = 0;
  const match = runs.length > 1 ? lone.exec(written) : null;
  return match === null
    ? null
    : { from: match.index, to: match.index + 4, part: { kind: 'year', first: 4, between: '', second: 0 } };
};

const refuse = (sentence: Sentence): ReadPattern => ({ kind: 'refused', sentence });

/**
 * Reads the pattern out of one reference as a council writes it. A municipal year is two years that follow each other
 * (25/26, 2025-26, 2025/2026), or a year alone; what other number is there counts up, with as many digits at least.
 * Example: "SR (25/26) 01" goes on with "SR (25/26) 02", and in the next year with "SR (26/27) 01".
 */
export const readReferencePattern = (written: string): ReadPattern => {
  const text = written.trim().replace(/\s+/gu, ' ');
  if (text === '') return refuse(sentence('recommendations.reference_empty'));
  if (text.length > 60) return refuse(sentence('recommendations.reference_too_long'));
  const year = yearIn(text);
  const numbers = [...text.matchAll(/\d+/gu)].filter(
    ({ index }) => year === null || index >= year.to || index < year.from,
  );
  const [number, other] = numbers;
  if (number === undefined) return refuse(sentence('recommendations.reference_without_number', { text }));
  if (other !== undefined)
    return refuse(sentence('recommendations.reference_two_numbers', { text, first: number[0], second: other[0] }));
  if (number[0].length > 6) return refuse(sentence('recommendations.reference_number_too_long', { number: number[0] }));
  const places = text.split(committeePlace).length - 1;
  if (places > 1) return refuse(sentence('recommendations.reference_place_twice', { place: committeePlace }));
  const at = text.indexOf(committeePlace);
  const width = number[0].length;
  const found: Found[] = [{ from: number.index, to: number.index + width, part: { kind: 'number', width } }];
  if (year !== null) found.push(year);
  if (at >= 0) found.push({ from: at, to: at + committeePlace.length, part: { kind: 'committee' } });
  found.sort((a, b) => a.from - b.from);
  const parts: PatternPart[] = [];
  let done = 0;
  for (const { from, to, part } of found) {
    if (from > done) parts.push({ kind: 'words', words: text.slice(done, from) });
    parts.push(part);
    done = to;
  }
  if (done < text.length) parts.push({ kind: 'words', words: text.slice(done) });
  return { kind: 'pattern', pattern: { parts } };
};

export interface ReferencePlace {
  /** The calendar year in which the municipal year begins. */
  readonly year: number;
  /** '' where the council numbers all its committees together. */
  readonly committee: string;
}

const yearWords = ({ first, between, second }: YearPart, year: number): string => {
  const written = (of: number, length: 0 | 2 | 4): string =>
    length === 0 ? '' : length === 2 ? two(of) : String(of).padStart(4, '0');
  return `${written(year, first)}${between}${written(year + 1, second)}`;
};

const around = (pattern: ReferencePattern, place: ReferencePlace, number: (width: number) => string): string =>
  pattern.parts
    .map((part) => {
      if (part.kind === 'words') return part.words;
      if (part.kind === 'committee') return place.committee;
      return part.kind === 'year' ? yearWords(part, place.year) : number(part.width);
    })
    .join('');

/** One reference of a pattern: the number is never cut, and is filled up with noughts to the pattern's width. */
export const printReference = (pattern: ReferencePattern, place: ReferencePlace, number: number): string =>
  around(pattern, place, (width) => String(number).padStart(width, '0'));

/** What stands before the number: references that begin so may be of the same series. */
export const referenceStart = (pattern: ReferencePattern, place: ReferencePlace): string =>
  around(pattern, place, () => '\u0000').split('\u0000')[0] ?? '';

/** The number of a reference that is of this pattern, year and committee, or null. */
export const numberOf = (pattern: ReferencePattern, place: ReferencePlace, reference: string): number | null => {
  const [before = '', after = ''] = around(pattern, place, () => '\u0000').split('\u0000');
  if (!reference.startsWith(before) || !reference.endsWith(after)) return null;
  const digits = reference.slice(before.length, reference.length - after.length);
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : null;
};

/**
 * The references that come next. A number is never given twice, also after the highest was taken off the register.
 * Example: of "SR12-13-001", with SR12-13-007 taken: SR12-13-008, and so on.
 */
export const nextReferences = (
  pattern: ReferencePattern,
  place: ReferencePlace,
  taken: readonly string[],
  count: number,
): readonly string[] => {
  const last = Math.max(0, ...taken.map((reference) => numberOf(pattern, place, reference) ?? 0));
  return Array.from({ length: count }, (_, index) => printReference(pattern, place, last + 1 + index));
};

/** The initials of a committee's name, for its references: "Housing and Homes Scrutiny Panel" is HHSP. */
export const committeeInitials = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:and|of|the|for|&)$/iu.test(word))
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
