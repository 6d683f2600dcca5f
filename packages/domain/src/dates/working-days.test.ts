import fc from 'fast-check';
import { nations } from '../councils/nation.ts';
import { agendaPublication } from './agenda-publication.ts';
import { clearDays, latestNotice } from './clear-days.ts';
import { addDays, isoDate } from './iso-date.ts';
import { addWorkingDays, countWorkingDays, isWorkingDay, subtractWorkingDays } from './working-days.ts';
import type { WorkingCalendar } from './working-days.ts';

const england: WorkingCalendar = { nation: 'england', closures: [] };
const anyDay = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays(isoDate('2006-01-01'), days));
const anyCalendar = fc.record({
  nation: fc.constantFrom(...nations),
  closures: fc.array(anyDay, { maxLength: 5 }),
});

it('gives an agenda of Wednesday 4 July 2012 exactly five clear days before Thursday 12 July', () => {
  expect(clearDays(england, isoDate('2012-07-04'), isoDate('2012-07-12'))).toBe(5);
  expect(clearDays(england, isoDate('2012-07-05'), isoDate('2012-07-12'))).toBe(4);
  expect(latestNotice(england, isoDate('2012-07-12'), 5)).toBe('2012-07-04');
});

it('counts neither bank holidays nor the council’s closure days', () => {
  expect(isWorkingDay(england, isoDate('2012-06-05'))).toBe(false);
  const shut = { ...england, closures: [isoDate('2012-12-27')] };
  expect(addWorkingDays(england, isoDate('2012-12-24'), 1)).toBe('2012-12-27');
  expect(addWorkingDays(shut, isoDate('2012-12-24'), 1)).toBe('2012-12-28');
});

it('gives no clear days to a notice on or after the day of the meeting', () => {
  expect(clearDays(england, isoDate('2012-07-12'), isoDate('2012-07-12'))).toBe(0);
  expect(clearDays(england, isoDate('2012-07-13'), isoDate('2012-07-12'))).toBe(0);
});

it('counts clear days as a person does, ticking off one day after another', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 40 }), (calendar, notice, length) => {
      const meeting = addDays(notice, length);
      const between = Array.from({ length: length - 1 }, (_, index) => addDays(notice, index + 1));
      expect(clearDays(calendar, notice, meeting)).toBe(between.filter((day) => isWorkingDay(calendar, day)).length);
    }),
  );
});

it('takes the latest day of notice that still gives the clear days, and no later working day', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 10 }), (calendar, meeting, clear) => {
      const notice = latestNotice(calendar, meeting, clear);
      expect(clearDays(calendar, notice, meeting)).toBe(clear);
      expect(clearDays(calendar, addWorkingDays(calendar, notice, 1), meeting)).toBeLessThan(clear);
    }),
  );
});

it('adds and subtracts the same number of working days back to where it began', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, fc.integer({ min: 0, max: 60 }), (calendar, day, count) => {
      const start = addWorkingDays(calendar, day, 1);
      const end = addWorkingDays(calendar, start, count);
      expect(countWorkingDays(calendar, start, end)).toBe(count);
      expect(countWorkingDays(calendar, end, start) + count).toBe(0);
      expect(subtractWorkingDays(calendar, end, count)).toBe(start);
    }),
  );
});

it.each([
  ['england', '2012-07-12', '2012-07-04', 5],
  ['wales', '2012-07-12', '2012-07-06', 3],
  ['scotland', '2012-07-12', '2012-07-06', 3],
  ['northern_ireland', '2016-09-14', '2016-09-06', 5],
  ['england', '2012-06-12', '2012-05-31', 5],
  // Three clear days in England too until 30 September 2002, across the jubilee and the late August holiday as well.
  ['england', '2002-09-30', '2002-09-24', 3],
  ['england', '2002-10-01', '2002-09-23', 5],
  ['england', '2002-06-06', '2002-05-29', 3],
  ['england', '2001-08-30', '2001-08-23', 3],
  ['england', '2003-01-03', '2002-12-23', 5],
  ['wales', '2002-10-03', '2002-09-27', 3],
] as const)('publishes the agenda in %s for %s by %s', (nation, meeting, date, clear) => {
  expect(agendaPublication({ nation, closures: [] }, isoDate(meeting))).toMatchObject({ date, clearDays: clear });
});

it.each([
  ['2002-09-30', '2002-09-24'],
  ['2002-10-01', '2002-09-23'],
  ['2012-09-10', '2012-08-31'],
])('gives the agenda of a meeting in England on %s by %s, and the same of a cabinet', (meeting, by) => {
  const { date, source } = agendaPublication(england, isoDate(meeting));
  expect(date).toBe(by);
  expect(source).toContain('of a cabinet');
});
