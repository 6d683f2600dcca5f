import { createHash } from 'node:crypto';
import { isoDate, weekdayOf } from '@holdfast/domain/dates/iso-date';
import { dayOfTree, nastyDays, stateDay } from './state-day.ts';

test('every day is one of the calendar, and those of a weekday fall on it', () => {
  const weekdays = nastyDays.map(({ day }) => weekdayOf(isoDate(day)));
  expect(weekdays).toEqual([1, 4, 5, 5, 7, 5, 4, 6, 7, 2]);
});

test('what is no day is refused, a day that is wished for is the day of the run, and else it is one of the nasty ones', () => {
  const before = process.env['HOLDFAST_TEST_DAY'];
  process.env['HOLDFAST_TEST_DAY'] = 'Tuesday';
  expect(stateDay).toThrow('Set it to a day such as 2028-02-29');
  process.env['HOLDFAST_TEST_DAY'] = '2028-02-29';
  expect(stateDay()).toBe('2028-02-29');
  process.env['HOLDFAST_TEST_DAY'] = '';
  expect(nastyDays.map(({ day }) => day)).toContain(stateDay());
  process.env['HOLDFAST_TEST_DAY'] = before;
});

test('the files of a commit choose the day, each day is chosen by some, and without a name it is the first', () => {
  const chosen = new Set(
    Array.from({ length: 200 }, (_, nth) => dayOfTree(createHash('sha1').update(`${nth}`).digest('hex'))),
  );
  expect([...chosen].toSorted()).toEqual(nastyDays.map(({ day }) => day).toSorted());
  expect(dayOfTree('0000000a4b825dc642cb6eb9a060e54bf8d69288')).toBe('2026-11-30');
  expect(dayOfTree('00000009')).toBe('2028-02-29');
  expect(dayOfTree(null)).toBe('2026-11-30');
});
