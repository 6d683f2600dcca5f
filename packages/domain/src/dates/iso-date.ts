import { Temporal } from 'temporal-polyfill';

/** A real day as `YYYY-MM-DD`. Sorts as text, travels as text, and cannot be 31 June. */
export type IsoDate = string & { readonly __iso: 'date' };

const shape = /^\d{4}-\d{2}-\d{2}$/u;

export const isIsoDate = (text: string): text is IsoDate => {
  if (!shape.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (month < 1 || month > 12 || day < 1) return false;
  // Every month has 28 days, so the calendar is asked only about the end of one: a register asks for every row.
  return day <= 28 || day <= daysInMonth(Number(text.slice(0, 4)), month);
};

/** The day that `text` names, or null when it is not a real day: `readIsoDate('2012-06-31')` is null. */
export const readIsoDate = (text: string): IsoDate | null => (isIsoDate(text) ? text : null);

/** For dates known to be right, such as those in a rule: throws on anything else. */
export const isoDate = (text: string): IsoDate => {
  if (isIsoDate(text)) return text;
  throw new RangeError(`Not a date: ${text}`);
};

export const daysInMonth = (year: number, month: number): number =>
  Temporal.PlainYearMonth.from({ year, month }).daysInMonth;

export const plain = (date: IsoDate): Temporal.PlainDate => Temporal.PlainDate.from(date);

export const isoOf = (date: Temporal.PlainDate): IsoDate => isoDate(date.toString());

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day of that year, month (1 to 12) and day, or null when there is none. */
export const dateOf = (year: number, month: number, day: number): IsoDate | null =>
  readIsoDate(`${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`);

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));

/** Calendar days on, or back when negative: `addDays('2012-07-12', 28)` is 2012-08-09. */
export const addDays = (date: IsoDate, days: number): IsoDate => {
  const day = dayOf(date) + days;
  const inSameMonth = Number.isInteger(day) && day >= 1 && day <= 28;
  return inSameMonth ? isoDate(`${date.slice(0, 8)}${twoDigits(day)}`) : isoOf(plain(date).add({ days }));
};

/**
 * Months on, with the day kept, or the last day where the month is shorter: `addMonths('2012-06-13', 3)` is
 * 2012-09-13 and `addMonths('2012-12-31', 2)` is 2013-02-28 (the corresponding-date rule, Dodds v Walker [1981] UKHL).
 */
export const addMonths = (date: IsoDate, months: number): IsoDate => isoOf(plain(date).add({ months }));

/** Calendar days from the first to the second, so negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  plain(from).until(plain(to), { largestUnit: 'days' }).days;

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: IsoDate): number => plain(date).dayOfWeek;

export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a <= b ? a : b);
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a >= b ? a : b);
