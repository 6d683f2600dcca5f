import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  daysInMonth,
  isIsoDate,
  isoDate,
  isoOf,
  plain,
  weekdayOf,
} from './iso-date.ts';

const first = Temporal.PlainDate.from('0000-01-01');
const last = Temporal.PlainDate.from('9999-12-31');
const span = first.until(last, { largestUnit: 'days' }).days;
const anyDay = fc.integer({ min: 0, max: span }).map((days) => isoOf(first.add({ days })));
const runs = { numRuns: 20_000 };

/** What comes out, or that it is refused. */
const resultOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof RangeError ? 'refused' : error;
  }
};

describe('a day is moved by plain arithmetic as the calendar moves it', () => {
  it('knows each day of eight hundred years, one after the other, with its weekday', () => {
    let day = isoDate('1600-01-01');
    let wrong = 0;
    for (let at = plain(day); at.year < 2400; at = at.add({ days: 1 })) {
      if (day !== at.toString() || weekdayOf(day) !== at.dayOfWeek || !isIsoDate(day)) wrong += 1;
      day = addDays(day, 1);
    }
    expect(wrong).toBe(0);
  });

  it('adds and takes away days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -span, max: span }), (day, days) => {
        expect(resultOf(() => addDays(day, days))).toBe(resultOf(() => isoOf(plain(day).add({ days }))));
      }),
      runs,
    );
  });

  it('adds and takes away months, to the last day where the month is shorter', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, months) => {
        expect(resultOf(() => addMonths(day, months))).toBe(resultOf(() => isoOf(plain(day).add({ months }))));
      }),
      runs,
    );
  });

  it('counts the days between two days, and says their weekday', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(plain(from).until(plain(to), { largestUnit: 'days' }).days);
        expect(weekdayOf(from)).toBe(plain(from).dayOfWeek);
      }),
      runs,
    );
  });

  it('knows the days of each month of ten thousand years', () => {
    const wrong = [];
    for (let year = 0; year <= 9999; year += 1)
      for (let month = 1; month <= 12; month += 1)
        if (daysInMonth(year, month) !== Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
          wrong.push([year, month]);
    expect(wrong).toEqual([]);
  });

  it('takes a text for a day exactly where the calendar has it', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), part, part, (year, month, day) => {
        const known = resultOf(() =>
          Temporal.PlainDate.from({ year, month: month || 13, day: day || 99 }, { overflow: 'reject' }).toString(),
        );
        expect(dateOf(year, month, day)).toBe(known === 'refused' ? null : known);
      }),
      runs,
    );
  });

  it('refuses part of a day or of a month, and leaves no year of four digits', () => {
    const day = isoDate('2012-07-12');
    for (const work of [
      () => addDays(day, 0.5),
      () => addDays(day, Number.NaN),
      () => addMonths(day, 1.5),
      () => addMonths(day, Number.NaN),
      () => addDays(isoDate('9999-12-31'), 1),
      () => addDays(isoDate('0000-01-01'), -1),
      () => addMonths(isoDate('9999-12-01'), 1),
    ])
      expect(work).toThrow(RangeError);
  });
});
