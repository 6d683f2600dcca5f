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
 * Ordinary elections on a later day than the first Thursday of May, from knowledge of the field: put off in 2001 (foot and
 * mouth disease), and otherwise with those to the European Parliament. Not every council elected in each of these years:
 * one that did not met in May, and enters its day. Those of 2020 were put off to the usual day of the next year, 6 May
 * 2021, and moved no annual meeting.
 */
const lateElections: Readonly<Partial<Record<Nation, readonly IsoDate[]>>> = {
  england: ['2001-06-07', '2004-06-10', '2009-06-04', '2014-05-22'].map(isoDate),
  wales: ['2004-06-10'].map(isoDate),
};
/** Ordinary elections of councils in Northern Ireland since the Act of 2014: from knowledge of the field. */
const northernElections = ['2019-05-02', '2023-05-18'].map(isoDate);

const nthWeekday = (first: IsoDate, weekday: number, weeks: number): IsoDate =>
  addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + weeks * 7);
const inYear = (days: readonly IsoDate[], year: number): IsoDate | undefined =>
  days.find((day) => yearOf(day) === year);

/**
 * The day taken for the annual meeting where the council has not entered its own. England, Wales and Scotland: the
 * third Wednesday of May, which is inside the days that the Local Government Act 1972, Sch. 12 para. 1 allows in an
 * election year; where the election was too late for it, the first Wednesday after the councillors retire, on the
 * fourth day after the election. Northern Ireland: the first Monday of June, and in an election year the last of the
 * 21 days after the election (Local Government Act (Northern Ireland) 2014, Sch. 5 para. 1).
 * Example: England, 2014, with the election on 22 May: 28 May.
 */
const usualAnnualMeeting = (nation: Nation, year: number): IsoDate => {
  if (nation === 'northern_ireland') {
    const election = inYear(northernElections, year);
    return election === undefined ? nthWeekday(isoDate(`${year}-06-01`), 1, 0) : addDays(election, 21);
  }
  const usual = nthWeekday(isoDate(`${year}-05-01`), 3, 2);
  const election = inYear(lateElections[nation] ?? [], year);
  const retiring = election === undefined ? null : addDays(election, 4);
  return retiring === null || usual > retiring ? usual : nthWeekday(addDays(retiring, 1), 3, 0);
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
