import { isoDate, weekdayOf } from '@holdfast/domain/dates/iso-date';
import { nastyDays, stateDay } from './state-day.ts';

test('every day is one of the calendar, and those of a weekday fall on it', () => {
  const weekdays = nastyDays.map(({ day }) => weekdayOf(isoDate(day)));
  expect(weekdays).toEqual([1, 4, 5, 5, 7, 5, 4, 6, 7, 2]);
});

test('what is no day is refused, a day that is wished for is the day of the run, and else it is the first', () => {
  const before = process.env['HOLDFAST_TEST_DAY'];
  process.env['HOLDFAST_TEST_DAY'] = 'Tuesday';
  expect(stateDay).toThrow('Set it to a day such as 2028-02-29');
  process.env['HOLDFAST_TEST_DAY'] = '2028-02-29';
  expect(stateDay()).toBe('2028-02-29');
  process.env['HOLDFAST_TEST_DAY'] = '';
  expect(stateDay()).toBe('2026-11-30');
  process.env['HOLDFAST_TEST_DAY'] = before;
});
