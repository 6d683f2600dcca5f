import type { Formats } from '@holdfast/words/formats';
import type { Nation } from '../councils/nation.ts';
import { easterSunday } from './easter.ts';
import { addDays, dateOf, isoDate, weekdayOf, yearOf } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';

type HolidayName = Formats['bankHoliday'];

export interface BankHoliday {
  readonly date: IsoDate;
  readonly name: HolidayName;
  /** The day is kept instead of one that fell on a Saturday or Sunday. */
  readonly substitute: boolean;
}

/** Proclaimed days that no rule gives (Banking and Financial Dealings Act 1971, s.1(3)); all nations unless named. */
const proclaimed: readonly { readonly date: string; readonly name: HolidayName; readonly nation?: Nation }[] = [
  { date: '2002-06-03', name: 'golden_jubilee' },
  { date: '2011-04-29', name: 'royal_wedding' },
  { date: '2012-06-05', name: 'diamond_jubilee' },
  { date: '2022-06-03', name: 'platinum_jubilee' },
  { date: '2022-09-19', name: 'state_funeral' },
  { date: '2023-05-08', name: 'coronation' },
  { date: '2026-06-15', name: 'world_cup', nation: 'scotland' },
];

/** Days moved by proclamation under s.1(2) of the 1971 Act, by year. */
const movedEarlyMay: Readonly<Record<number, string>> = { 2020: '2020-05-08' };
const movedSpring: Readonly<Record<number, string>> = { 2002: '2002-06-04', 2012: '2012-06-04', 2022: '2022-06-02' };

const day = (year: number, month: number, dayOfMonth: number): IsoDate => {
  const date = dateOf(year, month, dayOfMonth);
  if (date === null) throw new RangeError(`No day ${dayOfMonth} in month ${month} of ${year}`);
  return date;
};

const firstMonday = (year: number, month: number): IsoDate => {
  const first = day(year, month, 1);
  return addDays(first, (8 - weekdayOf(first)) % 7);
};

const lastMonday = (year: number, month: number): IsoDate => {
  const last = day(year, month, 31);
  return addDays(last, 1 - weekdayOf(last));
};

const isWeekend = (date: IsoDate): boolean => weekdayOf(date) > 5;

/** A fixed day, or the next weekday that no other holiday of the same feast takes. */
const observed = (fixed: readonly { readonly date: IsoDate; readonly name: HolidayName }[]): readonly BankHoliday[] => {
  const kept = fixed
    .filter(({ date }) => !isWeekend(date))
    .map(({ date, name }) => ({ date, name, substitute: false }));
  return fixed
    .filter(({ date }) => isWeekend(date))
    .reduce<readonly BankHoliday[]>((taken, { date, name }) => {
      let next = date;
      while (isWeekend(next) || taken.some((holiday) => holiday.date === next)) next = addDays(next, 1);
      return [...taken, { date: next, name, substitute: true }];
    }, kept);
};

const rule = (date: IsoDate, name: HolidayName): BankHoliday => ({ date, name, substitute: false });

const newYear = (nation: Nation, year: number): readonly BankHoliday[] => {
  const first = { date: day(year, 1, 1), name: 'new_year' } as const;
  return observed(nation === 'scotland' ? [first, { date: day(year, 1, 2), name: 'second_january' }] : [first]);
};

const nationsOwn = (nation: Nation, year: number): readonly BankHoliday[] => {
  const easterMonday = rule(addDays(easterSunday(year), 1), 'easter_monday');
  const summer = rule(lastMonday(year, 8), 'summer');
  switch (nation) {
    case 'england':
    case 'wales':
      return [easterMonday, summer];
    case 'northern_ireland':
      return [
        easterMonday,
        summer,
        ...observed([{ date: day(year, 3, 17), name: 'st_patrick' }]),
        ...observed([{ date: day(year, 7, 12), name: 'boyne' }]),
      ];
    case 'scotland':
      return [
        rule(firstMonday(year, 8), 'summer'),
        ...(year >= 2007 ? observed([{ date: day(year, 11, 30), name: 'st_andrew' }]) : []),
      ];
  }
};

/**
 * The bank holidays of a nation in a year, in order, each on the weekday on which it is kept. By rule from the Banking
 * and Financial Dealings Act 1971, Sch. 1, the days proclaimed every year since (New Year's Day, early May, substitute
 * days), the St Andrew's Day Bank Holiday (Scotland) Act 2007, and the special days up to 2026. Years to come hold
 * what the rules give; a day proclaimed later is not in them. Scotland's 4 January 2010 and 2011 are in the list:
 * they were announced and kept, though no proclamation was made for them.
 * Example: `bankHolidays('england', 2022)` has 2022-06-02 for the spring holiday and none on 30 May.
 */
export const bankHolidays = (nation: Nation, year: number): readonly BankHoliday[] => {
  const known = cache.get(`${nation} ${year}`);
  if (known !== undefined) return known;
  const special = proclaimed
    .filter((holiday) => holiday.date.startsWith(String(year)) && (holiday.nation ?? nation) === nation)
    .map((holiday) => rule(isoDate(holiday.date), holiday.name));
  const all = [
    ...newYear(nation, year),
    rule(addDays(easterSunday(year), -2), 'good_friday'),
    rule(isoDate(movedEarlyMay[year] ?? firstMonday(year, 5)), 'early_may'),
    rule(isoDate(movedSpring[year] ?? lastMonday(year, 5)), 'spring'),
    ...nationsOwn(nation, year),
    ...observed([
      { date: day(year, 12, 25), name: 'christmas' },
      { date: day(year, 12, 26), name: 'boxing' },
    ]),
    ...special,
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  cache.set(`${nation} ${year}`, all);
  return all;
};

/** Counting days asks for the same few years over and over. */
const cache = new Map<string, readonly BankHoliday[]>();

export const bankHolidayOn = (nation: Nation, date: IsoDate): BankHoliday | null =>
  bankHolidays(nation, yearOf(date)).find((holiday) => holiday.date === date) ?? null;
