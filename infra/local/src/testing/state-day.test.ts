import { isoDate, weekdayOf } from '@holdfast/domain/dates/iso-date';
import { dayOfCommit, nastyDays, stateDay } from './state-day.ts';

test('a commit has the same day everywhere, and a folder without one the first', () => {
  expect(dayOfCommit('00000009f0e1d2c3b4a5968778695a4b3c2d1e0f')).toBe('2028-02-29');
  expect(dayOfCommit('0000000bf0e1d2c3b4a5968778695a4b3c2d1e0f')).toBe('2026-12-31');
  expect(dayOfCommit(null)).toBe('2026-11-30');
});

test('every day is one of the calendar, and those of a weekday fall on it', () => {
  const weekdays = nastyDays.map(({ day }) => weekdayOf(isoDate(day)));
  expect(weekdays).toEqual([1, 4, 5, 5, 7, 5, 4, 6, 7, 2]);
});

test('what is no day is refused, and a day that is wished for is the day of the run', () => {
  const before = process.env['HOLDFAST_TEST_DAY'];
  process.env['HOLDFAST_TEST_DAY'] = 'Tuesday';
  expect(stateDay).toThrow('Set it to a day such as 2028-02-29');
  process.env['HOLDFAST_TEST_DAY'] = '2028-02-29';
  expect(stateDay()).toBe('2028-02-29');
  process.env['HOLDFAST_TEST_DAY'] = before;
});
