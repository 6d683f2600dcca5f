import { addMonths, dateOf, monthOf, yearOf } from '../iso-date.ts';
import { consecutive, months, year4Pattern, yearSpanPattern } from './period.ts';
import type { Period } from './period.ts';

/** Two figures of two digits: "25/26". Only where they cannot be a day and a month, or "FY" says what they are. */
const shortSpan = /^(?<fy>(?:fy|financial\syear)\s?)?(?<first>\d{2})\s?[/-]\s?(?<second>\d{2})$/u;

const readShortYears = (text: string): Period | null => {
  const found = shortSpan.exec(text)?.groups;
  const [first, second] = [Number(found?.['first']), Number(found?.['second'])];
  if (found === undefined || (first + 1) % 100 !== second) return null;
  if (found['fy'] === undefined && (second <= 12 || text.includes('-'))) return null;
  return months(2000 + first, 4, 12, 'year');
};

const namedYears = new RegExp(
  `^(?<sort>(?:the\\s)?(?:calendar|financial|municipal|council|academic|school)\\syear\\s|fy\\s?|year\\s)?(?<year>${yearSpanPattern}|${year4Pattern})(?:\\s(?<after>financial|municipal|academic|school)\\syear)?$`,
  'u',
);

/**
 * "2012/13" is the financial year, from April; "academic year 2012/13" the school's, from September; "2012" the
 * calendar's. "24/25" is a year where no day and month can be meant.
 */
export const readYears = (text: string): Period | null => {
  const found = namedYears.exec(text)?.groups;
  const words = found?.['year'];
  if (words === undefined) return readShortYears(text);
  const sort = `${found?.['sort'] ?? ''}${found?.['after'] ?? ''}`;
  const firstMonth = /academic|school/u.test(sort) ? 9 : /municipal|council/u.test(sort) ? 5 : 4;
  if (!/[/-]/u.test(words)) return months(Number(words), 1, 12, 'year');
  const start = consecutive(words);
  if (start !== null) return months(start, firstMonth, 12, 'year');
  const [first = '', last = ''] = words.split(/\s?[/-]\s?/u);
  const end = last.length === 2 ? Math.floor(Number(first) / 100) * 100 + Number(last) : Number(last);
  const [from, to] = [dateOf(Number(first), 1, 1), dateOf(end, 12, 31)];
  return from !== null && to !== null && end > Number(first) ? { from, to, precision: 'year' } : null;
};

/** Halves of a year: "H1 2024/25" of the financial one. "H1 2024" may be either's, and is neither. */
export const readHalf = (text: string): Period | null => {
  const found = /^(?:h|half\s)(?<half>[12])[\s,/-]*(?:of\s)?(?:fy\s?)?(?<year>[^\s,/-].*)$/u.exec(text)?.groups;
  const whole = found === undefined || !/[/-]/u.test(found['year'] ?? '') ? null : readYears(found['year'] ?? '');
  if (whole === null) return null;
  const first = addMonths(whole.from, found?.['half'] === '2' ? 6 : 0);
  return months(yearOf(first), monthOf(first), 6, 'season');
};

/** "Year end 2024/25": the last day of the financial year. */
export const readYearEnd = (text: string): Period | null => {
  const words = /^(?:financial\s)?year[\s-]end[\s,]+(?:of\s)?(?<year>[^\s,].*)$/u.exec(text)?.groups?.['year'];
  const whole = words === undefined || !/[/-]/u.test(words) ? null : readYears(words);
  return whole === null ? null : { from: whole.to, to: whole.to, precision: 'day' };
};
