import { welshMonths } from '@holdfast/words/cy/dates/names';
import { englishMonths, englishWeekdays } from '@holdfast/words/en/dates/names';
import { dayOf, monthOf, weekdayOf, yearOf } from '../iso-date.ts';
import type { IsoDate } from '../iso-date.ts';

export { englishMonths as monthNames, englishWeekdays as weekdayNames, welshMonths as welshMonthNames };

export const monthName = (month: number): string => englishMonths[month - 1] ?? '';
export const weekdayName = (weekday: number): string => englishWeekdays[weekday - 1] ?? '';

/** For use in a pattern: "september", "sept" or "sep", lower case, with the commonest misspelling of February. */
export const monthPattern =
  '(?:january|jan|february|febuary|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)\\.?';

export const weekdayPattern =
  '(?:monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun)\\.?';

const indexByStart = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase().slice(0, 3))) + 1;

/** 1 to 12, or 0 for a word that is no month. */
export const monthFromWord = (word: string): number => indexByStart(englishMonths, word);

/** 1 (Monday) to 7, or 0 for a word that is no weekday. */
export const weekdayFromWord = (word: string): number => indexByStart(englishWeekdays, word);

/** How a date is written for people: `formatDate('2012-07-12')` is "12 July 2012". */
export const formatDate = (date: IsoDate): string => `${dayOf(date)} ${monthName(monthOf(date))} ${yearOf(date)}`;

/** `formatWelshDate('2012-07-12')` is "12 Gorffennaf 2012". */
export const formatWelshDate = (date: IsoDate): string =>
  `${dayOf(date)} ${welshMonths[monthOf(date) - 1] ?? ''} ${yearOf(date)}`;

/** `formatDateWithWeekday('2012-07-12')` is "Thursday 12 July 2012". */
export const formatDateWithWeekday = (date: IsoDate): string => `${weekdayName(weekdayOf(date))} ${formatDate(date)}`;
