import fc from 'fast-check';
import { addDays, dayOf, daysBetween, isoDate } from './iso-date.ts';
import { municipalYear } from './municipal-year.ts';
import { callInWindow, endOfPeriodBeginningWith, forwardPlanNotice, leadBefore, noticeOfClearDays } from './periods.ts';

const england = { nation: 'england', closures: [] } as const;

it.each([
  ['2012-07-12', '2012-09-11'],
  ['2012-12-31', '2013-02-28'],
  ['2011-12-31', '2012-02-29'],
  ['2012-12-30', '2013-02-28'],
  ['2011-12-29', '2012-02-28'],
  ['2012-01-01', '2012-02-29'],
])('ends two months beginning with %s on %s', (first, last) => {
  expect(endOfPeriodBeginningWith(isoDate(first), { months: 2 })).toBe(last);
});

it('gives a period of months the same length as the calendar’s, the first day counted', () => {
  const day = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays(isoDate('2006-01-01'), days));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 12 }), (first, months) => {
      const last = endOfPeriodBeginningWith(first, { months });
      const next = addDays(last, 1);
      expect(dayOf(next) === dayOf(first) || dayOf(next) === 1).toBe(true);
      expect(endOfPeriodBeginningWith(first, { days: daysBetween(first, last) + 1 })).toBe(last);
    }),
  );
});

it('closes a call-in window on the fifth working day and acts on the sixth', () => {
  expect(callInWindow(england, isoDate('2012-07-12'), 5)).toEqual({
    closes: '2012-07-19',
    effectiveFrom: '2012-07-20',
  });
});

it('gives 28 clear days, or a plan fourteen days before its month begins to be worked', () => {
  expect(noticeOfClearDays(isoDate('2013-03-14'))).toBe('2013-02-13');
  expect(forwardPlanNotice(isoDate('2012-07-12'))).toBe('2012-06-18');
});

it('asks for updates working days before the agenda', () => {
  expect(leadBefore(england, isoDate('2012-07-04'), 3)).toBe('2012-06-29');
});

it('puts a date in the municipal year of the annual meeting before it', () => {
  const annual = [isoDate('2012-05-16'), isoDate('2013-05-15')];
  expect(municipalYear('england', isoDate('2012-05-15'), annual).label).toBe('2011/12');
  expect(municipalYear('england', isoDate('2012-05-16'), annual)).toEqual({
    label: '2012/13',
    from: '2012-05-16',
    to: '2013-05-14',
  });
  expect(municipalYear('england', isoDate('2013-03-14')).label).toBe('2012/13');
  expect(municipalYear('england', isoDate('1999-12-01')).label).toBe('1999/00');
});

it('takes the third Wednesday of May where no annual meeting is entered, and in Northern Ireland a Monday of June', () => {
  expect(municipalYear('england', isoDate('2012-07-12')).from).toBe('2012-05-16');
  expect(municipalYear('england', isoDate('2014-07-12')).from).toBe('2014-05-28');
  expect(municipalYear('england', isoDate('2009-07-12')).from).toBe('2009-06-10');
  expect(municipalYear('england', isoDate('2001-07-12')).from).toBe('2001-06-13');
  expect(municipalYear('england', isoDate('2004-07-12')).from).toBe('2004-06-16');
  expect(municipalYear('wales', isoDate('2004-07-12')).from).toBe('2004-06-16');
  expect(['2009-07-12', '2014-07-12'].map((day) => municipalYear('wales', isoDate(day)).from)).toEqual([
    '2009-05-20',
    '2014-05-21',
  ]);
  expect(municipalYear('scotland', isoDate('2004-07-12')).from).toBe('2004-05-19');
  expect(['2020-07-12', '2021-07-12'].map((day) => municipalYear('england', isoDate(day)).from)).toEqual([
    '2020-05-20',
    '2021-05-19',
  ]);
  expect(municipalYear('northern_ireland', isoDate('2016-07-12')).from).toBe('2016-06-06');
  expect(municipalYear('northern_ireland', isoDate('2019-07-12')).from).toBe('2019-05-23');
});

it('gives every day exactly one municipal year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (days) => {
      const day = addDays(isoDate('2006-01-01'), days);
      const year = municipalYear('england', day);
      expect(year.from <= day && day <= year.to).toBe(true);
      expect(municipalYear('england', addDays(year.to, 1)).from).toBe(addDays(year.to, 1));
    }),
  );
});
