import { dateOf } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';

/**
 * Easter Sunday of the Gregorian calendar, by the table of the Calendar (New Style) Act 1750 in its arithmetic form
 * (Meeus, Jones and Butcher). Example: `easterSunday(2012)` is 2012-04-08.
 */
export const easterSunday = (year: number): IsoDate => {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const count = epact + sunday - 7 * late + 114;
  const easter = dateOf(year, Math.floor(count / 31), (count % 31) + 1);
  if (easter === null) throw new RangeError(`No Easter in ${year}`);
  return easter;
};
