import { monthFromWord, monthPattern } from './date-names.ts';
import { addDays, addMonths, dateOf, daysInMonth, monthOf, yearOf } from '../iso-date.ts';
import type { IsoDate } from '../iso-date.ts';
import { parseDate, readYear } from './parse-date.ts';
import { readFeast } from './feast-days.ts';
import {
  consecutive,
  months,
  ordinalOf,
  quarterPattern,
  seasonPattern,
  year4Pattern,
  yearPattern,
  yearSpanPattern,
} from './period.ts';
import type { Period } from './period.ts';
import { readHalf, readYearEnd, readYears } from './years.ts';

const namedMonth = new RegExp(
  `^(?<word>${monthPattern})(?:\\shalf[\\s-]term)?(?:\\s?[,./-]?\\s?(?:of\\s)?(?<year>${yearSpanPattern}|${yearPattern}))?$`,
  'u',
);

const readMonth = (text: string, base: IsoDate | null): Period | null => {
  const named = namedMonth.exec(text)?.groups;
  if (named !== undefined) {
    const month = monthFromWord(named['word'] ?? '');
    const words = named['year'];
    if (words === undefined)
      return base === null ? null : months(yearOf(base) + (month < monthOf(base) ? 1 : 0), month, 1, 'month');
    if (!/[/-]/u.test(words)) return months(readYear(words), month, 1, 'month');
    const start = consecutive(words);
    return start === null ? null : months(month >= 4 ? start : start + 1, month, 1, 'month');
  }
  const numeric =
    /^(?<month>\d{1,2})\s?[/.-]\s?(?<year>(?:19|20)\d{2})$/u.exec(text)?.groups ??
    /^(?<year>(?:19|20)\d{2})[/.-](?<month>\d{2})$/u.exec(text)?.groups;
  return numeric === undefined ? null : months(Number(numeric['year']), Number(numeric['month']), 1, 'month');
};

const dayAndMonth = new RegExp(`^(?:the\\s)?\\d{1,2}\\s?(?:st|nd|rd|th)?(?:\\sof)?[\\s-]?${monthPattern}$`, 'u');

const readDayAndMonth = (text: string, base: IsoDate | null): Period | null => {
  if (base === null || !dayAndMonth.test(text)) return null;
  const candidates = [0, 1].map((ahead) => parseDate(`${text} ${yearOf(base) + ahead}`));
  for (const candidate of candidates)
    if (candidate.kind === 'date' && candidate.date >= base)
      return { from: candidate.date, to: candidate.date, precision: 'day' };
  return null;
};

const seasonStart: Readonly<Record<string, readonly [season: number, term: number, termMonths: number]>> = {
  spring: [3, 1, 3],
  summer: [6, 4, 4],
  autumn: [9, 9, 4],
  winter: [12, 12, 3],
};

const namedSeason = new RegExp(
  `^(?<season>${seasonPattern})(?<term>\\sterm)?(?:[\\s,]+(?:of\\s)?(?<year>${yearSpanPattern}|${yearPattern}))?$`,
  'u',
);

const readSeason = (text: string, base: IsoDate | null): Period | null => {
  const found = namedSeason.exec(text)?.groups;
  const starts = seasonStart[found?.['season'] ?? ''];
  if (found === undefined || starts === undefined) return null;
  const isTerm = found['term'] !== undefined;
  const month = isTerm ? starts[1] : starts[0];
  const length = isTerm ? starts[2] : 3;
  const words = found['year'];
  if (words === undefined) {
    if (base === null) return null;
    const thisYear = months(yearOf(base), month, length, 'season');
    return thisYear !== null && thisYear.to >= base ? thisYear : months(yearOf(base) + 1, month, length, 'season');
  }
  const start = /[/-]/u.test(words) ? consecutive(words) : readYear(words);
  if (start === null) return null;
  const inSecondYear =
    /[/-]/u.test(words) && (found['season'] === 'spring' || (found['season'] === 'summer' && isTerm));
  return months(inSecondYear ? start + 1 : start, month, length, 'season');
};

/** The year in which the financial year of a day began, on 1 April. */
const financialYearOf = (day: IsoDate): number => yearOf(day) - (monthOf(day) < 4 ? 1 : 0);

const quarterAlone = new RegExp(`^${quarterPattern}$`, 'u');

/** "Q2" without a year is a council's own quarter, of the financial year, and the next that is not over. */
const readNextQuarter = (text: string, base: IsoDate | null): Period | null => {
  if (base === null || !quarterAlone.test(text)) return null;
  const month = ordinalOf(text) * 3 + 1;
  const candidates = [0, 1].map((ahead) =>
    months(financialYearOf(base) + ahead + (month > 12 ? 1 : 0), month > 12 ? month - 12 : month, 3, 'quarter'),
  );
  return candidates.find((period) => period !== null && period.to >= base) ?? null;
};

const ofYear = `(?<year>${yearSpanPattern}|${year4Pattern}|\\d{2}\\s?[/-]\\s?\\d{2})`;
const aQuarter = `(?<quarter>${quarterPattern})`;
const quarterOfYear = new RegExp(
  `^${aQuarter}[\\s,/-]*(?:of\\s)?(?:the\\s)?(?:financial\\syear\\s|fy\\s?)?${ofYear}$`,
  'u',
);
const yearThenQuarter = new RegExp(`^(?:fy\\s?)?${ofYear}[\\s,-]*${aQuarter}$`, 'u');

/**
 * Quarters of "2012/13" and "12/13" are those of the financial year from April; "the third quarter of 2012" is the
 * calendar's. "Q3 2012" may be either, and is neither.
 */
const readQuarter = (text: string): Period | null => {
  const found = quarterOfYear.exec(text)?.groups ?? yearThenQuarter.exec(text)?.groups;
  if (found === undefined) return null;
  const number = ordinalOf(found['quarter'] ?? '');
  const yearWords = found['year'] ?? '';
  const financial = /[/-]/u.test(yearWords);
  if (!financial && !/\sof\s/u.test(text)) return null;
  const said = financial ? consecutive(yearWords) : Number(yearWords);
  const start = said !== null && said < 100 ? 2000 + said : said;
  const from = start === null ? null : dateOf(start, financial ? 4 : 1, 1);
  if (from === null) return null;
  const first = addMonths(from, (number - 1) * 3);
  return months(yearOf(first), monthOf(first), 3, 'quarter');
};

/** "First week in May": its first seven days; the last week, its last seven. */
const readWeek = (text: string, base: IsoDate | null): Period | null => {
  const found =
    /^(?:the\s)?(?<which>first|second|third|fourth|last|1st|2nd|3rd|4th)\sweek\s(?:in|of)\s(?<rest>.+)$/u.exec(
      text,
    )?.groups;
  const month = found === undefined ? null : readMonth(found['rest'] ?? '', base);
  if (found === undefined || month === null) return null;
  const first =
    found['which'] === 'last' ? addDays(month.to, -6) : addDays(month.from, (ordinalOf(found['which'] ?? '') - 1) * 7);
  return { from: first, to: addDays(first, 6), precision: 'day' };
};

/** Thirds of a period, or its first or last stretch: "early 2012", "mid-May 2012", "end of March 2013". */
const readPart = (text: string, base: IsoDate | null): Period | null => {
  const found =
    /^(?:the\s)?(?:very\s)?(?<part>early|mid|middle|late|beginning|start|end|(?:first|1st) half|(?:second|2nd) half)(?:\sin\s|[\s-]+(?:of\s)?(?:the\s)?)(?<rest>[^\s-].*)$/u.exec(
      text,
    )?.groups;
  const whole = found === undefined ? null : readPeriod(found['rest'] ?? '', base);
  if (found === undefined || whole === null || whole.precision === 'day') return null;
  const { from, to, precision } = whole;
  const part = (found['part'] ?? '').replace('1st', 'first').replace('2nd', 'second');
  if (precision === 'month') {
    const [year, month] = [yearOf(from), monthOf(from)];
    const days: Readonly<Record<string, readonly [number, number]>> = {
      early: [1, 10],
      mid: [11, 20],
      middle: [11, 20],
      late: [21, 31],
      beginning: [1, 1],
      start: [1, 1],
      end: [31, 31],
      'first half': [1, 15],
      'second half': [16, 31],
    };
    const [first, last] = days[part] ?? [1, 31];
    const length = daysInMonth(year, month);
    const [a, b] = [dateOf(year, month, Math.min(first, length)), dateOf(year, month, Math.min(last, length))];
    return a === null || b === null ? null : { from: a, to: b, precision: first >= 31 || last === 1 ? 'day' : 'month' };
  }
  const count = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1;
  const third = Math.max(1, Math.floor(count / 3));
  const stretches: Readonly<Record<string, readonly [number, number]>> = {
    early: [0, third],
    mid: [third, count - 2 * third],
    middle: [third, count - 2 * third],
    late: [count - third, third],
    beginning: [0, 1],
    start: [0, 1],
    end: [count - 1, 1],
    'first half': [0, Math.ceil(count / 2)],
    'second half': [Math.floor(count / 2), Math.ceil(count / 2)],
  };
  const [skip, length] = stretches[part] ?? [0, count];
  const first = addMonths(from, skip);
  return months(yearOf(first), monthOf(first), length, length === 1 ? 'month' : 'season');
};

/**
 * One named period: a day, month, quarter, season, school term or year, or a part of one. Words without a year need a
 * base and are then read forward from it. Text must be folded already (`foldDateWords`).
 * Example: "autumn 2011" is 1 September to 30 November 2011, season.
 */
export const readPeriod = (text: string, base: IsoDate | null): Period | null => {
  const exact = parseDate(text);
  if (exact.kind === 'date') return { from: exact.date, to: exact.date, precision: 'day' };
  if (exact.kind === 'impossible') return null;
  return (
    readYears(text) ??
    readHalf(text) ??
    readYearEnd(text) ??
    readFeast(text, base) ??
    readWeek(text, base) ??
    readMonth(text, base) ??
    readDayAndMonth(text, base) ??
    readSeason(text, base) ??
    readQuarter(text) ??
    readNextQuarter(text, base) ??
    readPart(text, base)
  );
};
