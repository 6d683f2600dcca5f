import type { Nation } from '../councils/nation.ts';
import { addDays, isoDate, weekdayOf, yearOf } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';

export interface MunicipalYear {
  /** "2012/13". */
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The day taken for the annual meeting where the council has not entered its own. England, Wales and Scotland: the
 * third Wednesday of May, which is inside the days that the Local Government Act 1972, Sch. 12 para. 1 allows in an
 * election year and after the ordinary day of election in every year. Northern Ireland: the first Monday of June
 * (Local Government Act (Northern Ireland) 2014, Sch. 5 para. 1).
 */
export const usualAnnualMeeting = (nation: Nation, year: number): IsoDate => {
  const [first, weekday, weeks] =
    nation === 'northern_ireland' ? [isoDate(`${year}-06-01`), 1, 0] : [isoDate(`${year}-05-01`), 3, 2];
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + weeks * 7);
};

/**
 * The municipal year of a date: from the annual meeting to the day before the next. Annual meetings that the council
 * has entered count before the usual day of that calendar year.
 * Example: with the annual meeting on 2012-05-16, 2012-07-12 and 2013-03-14 are both in "2012/13".
 */
export const municipalYear = (
  nation: Nation,
  date: IsoDate,
  annualMeetings: readonly IsoDate[] = [],
): MunicipalYear => {
  const opening = (year: number): IsoDate =>
    annualMeetings.find((meeting) => yearOf(meeting) === year) ?? usualAnnualMeeting(nation, year);
  const year = date >= opening(yearOf(date)) ? yearOf(date) : yearOf(date) - 1;
  const label = `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  return { label, from: opening(year), to: addDays(opening(year + 1), -1) };
};
