import { addDays, addMonths, dateOf } from '../iso-date.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Precision } from './timescale.ts';

/** A stretch of days, both ends included; an open end is null. */
export interface Span {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly precision: Precision;
}

/** A stretch whose two ends are known. */
export interface Period extends Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export const year4Pattern = '(?:19|20)\\d{2}';
export const yearPattern = `(?:${year4Pattern}|[’']?\\d{2})`;
export const yearSpanPattern = `(?:${year4Pattern}\\s?[/-]\\s?(?:${year4Pattern}|\\d{2}))`;
export const seasonPattern = '(?:spring|summer|autumn|winter)';
const ordinals = ['first', 'second', 'third', 'fourth'];
export const quarterPattern =
  '(?:q\\s?[1-4]|(?:quarter|qtr)\\s?[1-4]|(?:first|second|third|fourth|1st|2nd|3rd|4th)\\s(?:quarter|qtr))';

/** From the first of a month for a number of whole months. */
export const months = (year: number, month: number, count: number, precision: Precision): Period | null => {
  const from = dateOf(year, month, 1);
  return from === null ? null : { from, to: addDays(addMonths(from, count), -1), precision };
};

/** "2012/13", "2012-2013": the first year when the second follows it, else null. */
export const consecutive = (text: string): number | null => {
  const [first = '', second = ''] = text.split(/\s?[/-]\s?/u);
  const start = Number(first);
  return (start + 1) % 100 === Number(second) % 100 && (second.length === 2 || Number(second) === start + 1)
    ? start
    : null;
};

/** "q3", "third", "3rd" is 3. */
export const ordinalOf = (words: string): number => {
  const digit = /\d/u.exec(words)?.[0];
  return digit === undefined ? ordinals.findIndex((word) => words.startsWith(word)) + 1 : Number(digit);
};
