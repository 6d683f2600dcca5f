import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { formatDate, formatDateWithWeekday, monthName, weekdayName } from './date-names.ts';
import {
  dateOf,
  dayOf,
  isIsoDate,
  isoDate,
  isoOf,
  monthOf,
  plain,
  readIsoDate,
  weekdayOf,
  yearOf,
} from '../iso-date.ts';
import type { IsoDate } from '../iso-date.ts';
import { parseDate } from './parse-date.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const suffix = (day: number): string =>
  day % 10 === 1 && day !== 11
    ? 'st'
    : day % 10 === 2 && day !== 12
      ? 'nd'
      : day % 10 === 3 && day !== 13
        ? 'rd'
        : 'th';

const anyDate = fc.integer({ min: 0, max: 36_000 }).map((days) => isoOf(plain(isoDate('1950-01-01')).add({ days })));

const printed: Readonly<Record<string, (date: IsoDate) => string>> = {
  ISO: (date) => date,
  'day/month/year': (date) => `${two(dayOf(date))}/${two(monthOf(date))}/${yearOf(date)}`,
  'day.month.year': (date) => `${dayOf(date)}.${monthOf(date)}.${yearOf(date)}`,
  'day:month:two digits': (date) => `${two(dayOf(date))}:${two(monthOf(date))}:${two(yearOf(date) % 100)}`,
  'day-Mon-two digits': (date) => `${dayOf(date)}-${monthName(monthOf(date)).slice(0, 3)}-${two(yearOf(date) % 100)}`,
  'day Month year': formatDate,
  'weekday, ordinal Month, year': (date) =>
    `${weekdayName(weekdayOf(date))}, ${dayOf(date)}${suffix(dayOf(date))} ${monthName(monthOf(date))}, ${yearOf(date)}`,
  'weekday day Month year': formatDateWithWeekday,
  'broken ordinal of Month': (date) =>
    `${dayOf(date)} ${suffix(dayOf(date))} of ${monthName(monthOf(date)).toUpperCase()} ${yearOf(date)}`,
  'Month day, year': (date) => `${monthName(monthOf(date))} ${dayOf(date)}, ${yearOf(date)}`,
  'spreadsheet export': (date) => `${two(dayOf(date))}/${two(monthOf(date))}/${yearOf(date)} 00:00:00`,
  'ISO with a time': (date) => `${date}T00:00:00.000Z`,
};

describe('parsing then printing', () => {
  it.each(Object.entries(printed))('gives the date back from %s', (_form, print) => {
    fc.assert(
      fc.property(anyDate, (date) => {
        fc.pre(yearOf(date) < 2050);
        expect(parseDate(print(date))).toEqual({ kind: 'date', date, weekdayMismatch: null });
      }),
    );
  });
});

it.each([
  ['12:07:12', '2012-07-12'],
  ['10/12/08', '2008-12-10'],
  ['3 rd July 2012', '2012-07-03'],
  ['Thursday, 12th July, 2012', '2012-07-12'],
  ['(13 July 2006)', '2006-07-13'],
  ['5.30 pm, Thursday 12 July 2012', '2012-07-12'],
  ['12\u00a0July\u00a02012.', '2012-07-12'],
  ['31/12/99', '1999-12-31'],
  ['1/1/49', '2049-01-01'],
  ['1/1/50', '1950-01-01'],
  ['29 February 2012', '2012-02-29'],
])('reads %s day first as %s', (words, date) => {
  expect(parseDate(words)).toMatchObject({ kind: 'date', date });
});

it.each([
  ['31 June 2012', 'June 2012 has 30 days'],
  ['31/06/2012', 'June 2012 has 30 days'],
  ['29.2.2013', 'February 2013 has 28 days'],
  ['07/25/2012', 'it has no month 25'],
  ['0/4/2012', 'there is no day 0'],
])('says why %s is impossible', (words, why) => {
  const parsed = parseDate(words);
  expect(parsed.kind).toBe('impossible');
  expect(parsed.kind === 'impossible' && inEnglish(parsed.why)).toContain(why);
});

it.each([
  'tbc',
  '',
  'ongoing',
  'July 2012',
  '3 rd July',
  '2012/13',
  '10:30:00',
  'Thursday',
  '1.2',
  'SR 12/13 01',
  '41102',
])('does not take %p for a date', (words) => {
  expect(parseDate(words)).toEqual({ kind: 'none' });
});

it('reports a weekday that is not the weekday of the date, and still reads the date', () => {
  expect(parseDate('Wednesday 12 July 2012')).toEqual({
    kind: 'date',
    date: '2012-07-12',
    weekdayMismatch: {
      written: 'Wednesday',
      actual: 'Thursday',
    },
  });
});

it('never throws and never names a day that does not exist, whatever the words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/:. -]{0,12}$/u)), (words) => {
      const parsed = parseDate(words);
      if (parsed.kind === 'date') expect(isIsoDate(parsed.date)).toBe(true);
    }),
  );
});

it('knows real days from others', () => {
  expect(readIsoDate('2012-06-31')).toBeNull();
  expect(readIsoDate('2012-6-1')).toBeNull();
  expect(dateOf(2012, 13, 1)).toBeNull();
  expect(() => isoDate('2013-02-29')).toThrow('Not a date: 2013-02-29');
});
