import { Temporal } from 'temporal-polyfill';

/** A real day as `YYYY-MM-DD`. Sorts as text, travels as text, and cannot be 31 June. */
export type IsoDate = string & { readonly __iso: 'date' };

const shape = /^\d{4}-\d{2}-\d{2}$/u;

export const isIsoDate = (text: string): text is IsoDate => {
  if (!shape.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= daysInMonth(Number(text.slice(0, 4)), month);
};

/** The day that `text` names, or null when it is not a real day: `readIsoDate('2012-06-31')` is null. */
export const readIsoDate = (text: string): IsoDate | null => (isIsoDate(text) ? text : null);

/** For dates known to be right, such as those in a rule: throws on anything else. */
export const isoDate = (text: string): IsoDate => {
  if (isIsoDate(text)) return text;
  throw new RangeError(`Not a date: ${text}`);
};

// A register counts days for each row of each page, so a day that is known to be real is moved by plain arithmetic in
// the Gregorian calendar. Its test compares every result with Temporal, which is kept for zones and times of day.

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

export const plain = (date: IsoDate): Temporal.PlainDate => Temporal.PlainDate.from(date);

export const isoOf = (date: Temporal.PlainDate): IsoDate => isoDate(date.toString());

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));
const fourDigits = (number: number): string => String(number).padStart(4, '0');

/** Of a year, month and day that exist. */
const written = (year: number, month: number, day: number): IsoDate => {
  if (!Number.isInteger(year) || year < 0 || year > 9999) throw new RangeError(`Not a year: ${year}`);
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
};

/** The day of that year, month (1 to 12) and day, or null when there is none. */
export const dateOf = (year: number, month: number, day: number): IsoDate | null =>
  readIsoDate(`${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`);

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));

// Counted from 1 March of the year 0, so that a leap day is the last of its year and every 400 years are alike.
const [daysIn400Years, daysIn100Years, daysIn4Years] = [146_097, 36_524, 1_461];

/** Days since 1 March of the year 0. */
const numberOf = (date: IsoDate): number => {
  const month = (monthOf(date) + 9) % 12;
  const year = yearOf(date) - (month > 9 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * month + 2) / 5) + dayOf(date) - 1;
};

const ofNumber = (number: number): IsoDate => {
  if (!Number.isInteger(number)) throw new RangeError(`Not a number of days: ${number}`);
  const era = Math.floor(number / daysIn400Years);
  const inEra = number - era * daysIn400Years;
  const leapDays =
    Math.floor(inEra / (daysIn4Years - 1)) -
    Math.floor(inEra / daysIn100Years) +
    Math.floor(inEra / (daysIn400Years - 1));
  const year = Math.floor((inEra - leapDays) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * month + 2) / 5) + 1;
  return written(era * 400 + year + (month > 9 ? 1 : 0), ((month + 2) % 12) + 1, day);
};

/** Calendar days on, or back when negative: `addDays('2012-07-12', 28)` is 2012-08-09. */
export const addDays = (date: IsoDate, days: number): IsoDate => ofNumber(numberOf(date) + days);

/**
 * Months on, with the day kept, or the last day where the month is shorter: `addMonths('2012-06-13', 3)` is
 * 2012-09-13 and `addMonths('2012-12-31', 2)` is 2013-02-28 (the corresponding-date rule, Dodds v Walker [1981] UKHL).
 */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const number = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(number / 12);
  const month = number - year * 12 + 1;
  if (!Number.isInteger(month)) throw new RangeError(`Not a number of months: ${months}`);
  return written(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
};

/** Calendar days from the first to the second, so negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => numberOf(to) - numberOf(from);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: IsoDate): number => ((numberOf(date) + 72) % 7) + 1;

export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a <= b ? a : b);
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a >= b ? a : b);
