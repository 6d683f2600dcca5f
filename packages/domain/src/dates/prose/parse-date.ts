import { type Sentence, sentence } from '@holdfast/words/sentence';
import { monthFromWord, monthPattern, weekdayFromWord, weekdayName, weekdayPattern } from './date-names.ts';
import { dateOf, daysInMonth, weekdayOf } from '../iso-date.ts';
import type { IsoDate } from '../iso-date.ts';
import { timeInEnglish } from './welsh-words.ts';

export interface WeekdayMismatch {
  readonly written: string;
  readonly actual: string;
}

export type ParsedDate =
  | { readonly kind: 'date'; readonly date: IsoDate; readonly weekdayMismatch: WeekdayMismatch | null }
  | { readonly kind: 'impossible'; readonly why: Sentence }
  | { readonly kind: 'none' };

const none: ParsedDate = { kind: 'none' };
const year4 = '(?:19|20)\\d{2}';
const year = `(?:${year4}|[’']?\\d{2})`;
const ordinal = '(?:\\s?(?:st|nd|rd|th))?';
const half = '(?:am|pm|a\\.m\\.?|p\\.m\\.?|noon|hours|hrs)';
const clock = `(?:\\d{1,2}(?:[:.]\\d{2}){1,2}(?:\\.\\d+)?z?(?:\\s?${half})?|\\d{1,2}\\s?${half})`;
/** One mark or one space: a dash with a space on either side stands between phrases, not inside a date. */
const gap = '(?:\\s|[./-]|\\s?,\\s?)?';
const weekday = `(?:(?<weekday>${weekdayPattern})(?:\\s*,\\s*|\\s+))?(?:the\\s+)?`;

/**
 * The ways in which a whole day is written, day first, as pattern sources over lower-cased words. `July 12 2012` is
 * the one form with the month first, because the month is then a word and cannot be taken for a day.
 */
export const datePatterns = [
  `(?<year>${year4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})`,
  `${weekday}(?<day>\\d{1,2})\\s?[:/.-]\\s?(?<month>\\d{1,2})\\s?[:/.-]\\s?(?<year>${year4}|\\d{2})`,
  `(?<day>\\d{1,2}) (?<month>\\d{1,2}) (?<year>${year4})`,
  `${weekday}(?<day>\\d{1,2})${ordinal}(?:\\s+day)?(?:\\s+of)?${gap}(?<word>${monthPattern})${gap}(?<year>${year})`,
  `${weekday}(?<word>${monthPattern})\\s+(?<day>\\d{1,2})${ordinal}(?:,\\s*|\\s+)(?<year>${year4})`,
] as const;

const anchored = datePatterns.map(
  (source) =>
    new RegExp(`^(?:${clock}(?:,\\s*|\\s+)(?:on\\s+)?)?${source}(?:(?:\\s*,\\s*|[\\st]+)(?:at\\s+)?${clock})?$`, 'u'),
);

/** "10:30:00" has the form of a date with colons and is a time of day. */
const clockTime = /^(?:[01]?\d|2[0-3]):[0-5]\d:[0-5]\d$/u;

/**
 * White space folded, en and em dashes as hyphens, wrapping brackets and a last stop taken off, lower case; a time in
 * Welsh as an English one.
 */
export const foldDateWords = (words: string): string =>
  words
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[‘‛`´′]/gu, '’')
    .replace(/[*_]/gu, '')
    .trim()
    .replace(/^[([]+(?<inner>[^()[\]]*)[)\]]+$/u, '$<inner>')
    .replace(/(?<![\s.,;])[\s.,;]+$/u, '')
    .trim()
    .toLowerCase()
    .replace(/^.*$/u, timeInEnglish);

/** Two digits count as 2000 to 2049 and 1950 to 1999: "08" is 2008, "74" is 1974. */
export const readYear = (digits: string): number => {
  const value = Number(digits.replace(/\D/gu, ''));
  if (digits.replace(/\D/gu, '').length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
};

const mismatch = (date: IsoDate, word: string | undefined): WeekdayMismatch | null => {
  if (word === undefined) return null;
  const written = weekdayName(weekdayFromWord(word));
  const actual = weekdayName(weekdayOf(date));
  return written === actual ? null : { written, actual };
};

const impossible = (written: string, year: number, month: number, day: number): ParsedDate => {
  const words = written.trim();
  const no = (why: Sentence): ParsedDate => ({ kind: 'impossible', why });
  if (month < 1 || month > 12) return no(sentence('dates.no_such_month', { words, month }));
  const first = dateOf(year, month, 1);
  if (day === 0 || first === null) return no(sentence('dates.no_day_zero', { words }));
  return no(sentence('dates.month_too_short', { words, first, days: daysInMonth(year, month) }));
};

/**
 * Reads one exact day, day first always, whatever else a spreadsheet would make of it. Words that have the form of a
 * date but name no day are told apart from words that are no date at all.
 * Example: `parseDate('10/12/08')` is 2008-12-10; `parseDate('31 June 2012')` is impossible; `parseDate('tbc')` is none.
 */
export const parseDate = (words: string): ParsedDate => {
  const folded = foldDateWords(words);
  for (const pattern of anchored) {
    const found = pattern.exec(folded)?.groups;
    if (found === undefined) continue;
    const year = readYear(found['year'] ?? '');
    const month = found['word'] === undefined ? Number(found['month']) : monthFromWord(found['word']);
    const day = Number(found['day']);
    const date = dateOf(year, month, day);
    if (date === null && clockTime.test(folded)) return none;
    if (date === null) return impossible(words, year, month, day);
    return { kind: 'date', date, weekdayMismatch: mismatch(date, found['weekday']) };
  }
  return none;
};
