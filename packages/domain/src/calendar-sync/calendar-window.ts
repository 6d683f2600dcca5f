import { addDays, type IsoDate } from '../dates/iso-date.ts';
import { municipalYear } from '../dates/municipal-year.ts';
import type { Nation } from '../councils/nation.ts';

/**
 * The days of a calendar that are looked at: this municipal year and the next, because the next year's meeting schedule is
 * published before this one is over. Example: in England on 2026-11-26, from 2026-05-20 to 2028-05-16.
 */
export const calendarWindow = (nation: Nation, today: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } => {
  const year = municipalYear(nation, today);
  return { from: year.from, to: municipalYear(nation, addDays(year.to, 1)).to };
};
