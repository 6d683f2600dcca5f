import type { Language } from './languages.ts';

const locale: Record<Language, string> = { en: 'en-GB', cy: 'cy' };

/** Chromium's Intl knows no Welsh, so that a page would show "November"; the names are those of Unicode's CLDR. */
const welshMonths = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];
const welshShortMonths = ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'];
const welshWeekdays = [
  'Dydd Sul',
  'Dydd Llun',
  'Dydd Mawrth',
  'Dydd Mercher',
  'Dydd Iau',
  'Dydd Gwener',
  'Dydd Sadwrn',
];

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

const part = (date: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale.en, { ...options, timeZone: 'UTC' }).format(dayOf(date));

const monthIn = (language: Language, date: string, length: 'long' | 'short'): string => {
  if (language === 'en') return part(date, { month: length }).replace('Sept', length === 'short' ? 'Sep' : 'Sept');
  return (length === 'long' ? welshMonths : welshShortMonths)[dayOf(date).getUTCMonth()] ?? '';
};

const dayMonthYear = (language: Language, date: string, length: 'long' | 'short'): string =>
  `${part(date, { day: 'numeric' })} ${monthIn(language, date, length)} ${part(date, { year: 'numeric' })}`;

/** A plain day for reading: `longDate('en', '2012-08-16')` is "16 August 2012". */
export const longDate = (language: Language, date: string): string => dayMonthYear(language, date, 'long');

/** A plain day where there is little room: `shortDate('en', '2012-08-16')` is "16 Aug 2012". */
export const shortDate = (language: Language, date: string): string => dayMonthYear(language, date, 'short');

/** The month of a day: `monthAndYear('en', '2012-08-16')` is "August 2012". */
export const monthAndYear = (language: Language, date: string): string =>
  `${monthIn(language, date, 'long')} ${part(date, { year: 'numeric' })}`;

/** `weekday('en', '2012-08-16')` is "Thursday". */
export const weekday = (language: Language, date: string): string =>
  language === 'en' ? part(date, { weekday: 'long' }) : (welshWeekdays[dayOf(date).getUTCDay()] ?? '');

/** With its weekday, for meetings: "Thursday 16 August 2012". */
export const dayAndDate = (language: Language, date: string): string =>
  `${weekday(language, date)} ${longDate(language, date)}`;

const clockTime = new Intl.DateTimeFormat(locale.en, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/London',
});
const clockDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

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
  return `${shortDate(language, clockDay.format(at))}, ${clockTime.format(at)}`;
};

/** The same inside a sentence: "16 August 2012 at 14:05". */
export const dateAndTime = (language: Language, instant: string): string => {
  const at = new Date(instant);
  return `${longDate(language, clockDay.format(at))} ${language === 'en' ? 'at' : 'am'} ${clockTime.format(at)}`;
};
