import { nations } from '../councils/nation.ts';
import type { Nation } from '../councils/nation.ts';
import { bankHolidayOn, bankHolidays } from './bank-holidays.ts';
import { isoDate, weekdayOf } from './iso-date.ts';

const days = (nation: Nation, year: number): readonly string[] =>
  bankHolidays(nation, year).map((holiday) => holiday.date.slice(5));

it.each<[Nation, number, readonly string[]]>([
  ['england', 2002, ['01-01', '03-29', '04-01', '05-06', '06-03', '06-04', '08-26', '12-25', '12-26']],
  ['england', 2006, ['01-02', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26']],
  ['england', 2011, ['01-03', '04-22', '04-25', '04-29', '05-02', '05-30', '08-29', '12-26', '12-27']],
  ['wales', 2012, ['01-02', '04-06', '04-09', '05-07', '06-04', '06-05', '08-27', '12-25', '12-26']],
  ['england', 2020, ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28']],
  ['england', 2022, ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27']],
  ['england', 2023, ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26']],
  ['scotland', 2006, ['01-02', '01-03', '04-14', '05-01', '05-29', '08-07', '12-25', '12-26']],
  ['scotland', 2012, ['01-02', '01-03', '04-06', '05-07', '06-04', '06-05', '08-06', '11-30', '12-25', '12-26']],
  [
    'scotland',
    2022,
    ['01-03', '01-04', '04-15', '05-02', '06-02', '06-03', '08-01', '09-19', '11-30', '12-26', '12-27'],
  ],
  ['scotland', 2026, ['01-01', '01-02', '04-03', '05-04', '05-25', '06-15', '08-03', '11-30', '12-25', '12-28']],
  [
    'northern_ireland',
    2012,
    ['01-02', '03-19', '04-06', '04-09', '05-07', '06-04', '06-05', '07-12', '08-27', '12-25', '12-26'],
  ],
  [
    'northern_ireland',
    2020,
    ['01-01', '03-17', '04-10', '04-13', '05-08', '05-25', '07-13', '08-31', '12-25', '12-28'],
  ],
])('keeps the days of %s in %d', (nation, year, expected) => {
  expect(days(nation, year)).toEqual(expected);
});

it('keeps every holiday from 2006 to 2035 on a weekday of its own', () => {
  for (const nation of nations)
    for (let year = 2006; year <= 2035; year += 1) {
      const holidays = bankHolidays(nation, year);
      expect(holidays.every((holiday) => weekdayOf(holiday.date) <= 5)).toBe(true);
      expect(new Set(holidays.map((holiday) => holiday.date)).size).toBe(holidays.length);
    }
});

it('names the day, and says when it stands in for a weekend', () => {
  expect(bankHolidayOn('england', isoDate('2022-12-27'))).toEqual({
    date: '2022-12-27',
    name: 'christmas',
    substitute: true,
  });
  expect(bankHolidayOn('england', isoDate('2012-07-12'))).toBeNull();
});
