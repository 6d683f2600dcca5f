import { welshMonths, welshWeekdays } from '../cy/dates/names.ts';
import { englishMonths, englishWeekdays } from '../en/dates/names.ts';
import type { Language } from '../languages.ts';

/**
 * The names are written out: those of Unicode's CLDR in Welsh, which Chromium's Intl does not know, so that a page would
 * show "November"; and those of English, since to make a formatter costs more than whatever it then formats.
 */
const months: Record<Language, readonly string[]> = { en: englishMonths, cy: welshMonths };
const shortMonths: Record<Language, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  cy: ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
};
const weekdays: Record<Language, readonly string[]> = { en: englishWeekdays, cy: welshWeekdays };

const dayOf = (date: string): Date => {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) throw new RangeError(`“${date}” is no day.`);
  return day;
};

const dayMonthYear = (names: readonly string[], date: string): string => {
  const day = dayOf(date);
  return `${day.getUTCDate()} ${names[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;
};

/** A plain day for reading: `longDate('en', '2012-08-16')` is "16 August 2012". */
export const longDate = (language: Language, date: string): string => dayMonthYear(months[language], date);

/** A plain day where there is little room: `shortDate('en', '2012-08-16')` is "16 Aug 2012". */
export const shortDate = (language: Language, date: string): string => dayMonthYear(shortMonths[language], date);

/** The month of a day: `monthAndYear('en', '2012-08-16')` is "August 2012". */
export const monthAndYear = (language: Language, date: string): string =>
  `${months[language][dayOf(date).getUTCMonth()] ?? ''} ${dayOf(date).getUTCFullYear()}`;

/** `weekday('en', '2012-08-16')` is "Thursday". */
export const weekday = (language: Language, date: string): string =>
  weekdays[language][(dayOf(date).getUTCDay() + 6) % 7] ?? '';

/** With its weekday, for meetings: "Thursday 16 August 2012". */
export const dayAndDate = (language: Language, date: string): string =>
  `${weekday(language, date)} ${longDate(language, date)}`;

/** Made where one is first wanted, and kept: a formatter takes milliseconds to make. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
const clockTime = once(
  () =>
    new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/London',
    }),
);
const clockDay = once(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }));

/** A time with its first and its last day; null where it has no known beginning or end. */
export interface Term {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** For the middle of a sentence: "from 20 May 2025 until 12 May 2026", "since 20 May 2025", "until 12 May 2026". */
export const term = (language: Language, { startsOn, endsOn }: Term): string => {
  const [starts, ends] = [startsOn, endsOn].map((day) => (day === null ? null : longDate(language, day)));
  const welsh = language === 'cy';
  if (starts === null || starts === undefined) {
    if (ends === null || ends === undefined) return welsh ? 'heb ddiwedd hysbys' : 'without a known end';
    return `${welsh ? 'tan' : 'until'} ${ends}`;
  }
  if (ends === null || ends === undefined) return `${welsh ? 'ers' : 'since'} ${starts}`;
  return welsh ? `o ${starts} tan ${ends}` : `from ${starts} until ${ends}`;
};

/** When something was done, on the clocks of the council: "16 Aug 2012, 14:05". */
export const moment = (language: Language, instant: string): string => {
  const at = new Date(instant);
  return `${shortDate(language, clockDay().format(at))}, ${clockTime().format(at)}`;
};

/** The same inside a sentence: "16 August 2012 at 14:05". */
export const dateAndTime = (language: Language, instant: string): string => {
  const at = new Date(instant);
  return `${longDate(language, clockDay().format(at))} ${language === 'en' ? 'at' : 'am'} ${clockTime().format(at)}`;
};
