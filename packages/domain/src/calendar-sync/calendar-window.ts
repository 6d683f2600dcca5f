import { addDays, type IsoDate } from '../dates/iso-date.ts';
import type { MunicipalYear } from '../dates/municipal-year.ts';

/**
 * The days of a calendar that are looked at: this municipal year and the next, because the next year's meeting schedule is
 * published before this one is over. `yearOf`: the council's own years.
 * Example: in England on 2026-11-26, with no annual meeting entered, from 2026-05-20 to 2028-05-16.
 */
export const calendarWindow = (
  yearOf: (day: IsoDate) => MunicipalYear,
  today: IsoDate,
): { readonly from: IsoDate; readonly to: IsoDate } => {
  const year = yearOf(today);
  return { from: year.from, to: yearOf(addDays(year.to, 1)).to };
};
