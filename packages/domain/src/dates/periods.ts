import { addDays, addMonths, dayOf } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';
import { addWorkingDays, subtractWorkingDays } from './working-days.ts';
import type { WorkingCalendar } from './working-days.ts';

/** A length of time as a council sets it. */
export type Length = { readonly months: number } | { readonly weeks: number } | { readonly days: number };

/**
 * The last day of a period "beginning with" a day, which counts that day as the first (Hare v Gocher [1962] 2 QB 641;
 * Trow v Ind Coope [1967] 2 QB 899). Where the last month is too short to hold the corresponding day, its last day.
 * Example: two months beginning with 2012-07-12 end on 2012-09-11; beginning with 2012-12-31, on 2013-02-28.
 */
export const endOfPeriodBeginningWith = (first: IsoDate, length: Length): IsoDate => {
  if ('days' in length) return addDays(first, length.days - 1);
  if ('weeks' in length) return addDays(first, length.weeks * 7 - 1);
  const corresponding = addMonths(first, length.months);
  return dayOf(corresponding) === dayOf(first) ? addDays(corresponding, -1) : corresponding;
};

export interface CallInWindow {
  /** The last working day on which a decision may be called in. */
  readonly closes: IsoDate;
  /** The first working day on which the decision may be acted on, where the council has published none. */
  readonly effectiveFrom: IsoDate;
}

/**
 * The days in which a published decision may be called in: a number of working days after publication, set by the
 * council's constitution, commonly five. No statute sets the number.
 * Example: published Thursday 2012-07-12, five working days: closes 2012-07-19, effective from 2012-07-20.
 */
export const callInWindow = (calendar: WorkingCalendar, published: IsoDate, workingDays: number): CallInWindow => {
  const closes = addWorkingDays(calendar, published, workingDays);
  return { closes, effectiveFrom: addWorkingDays(calendar, closes, 1) };
};

/** The first day of a month on which offices in England work. */
const firstWorkingDay = (day: IsoDate): IsoDate =>
  addWorkingDays({ nation: 'england', closures: [] }, addDays(day, -dayOf(day)), 1);

/**
 * The last day on which a notice of 28 clear days can be published, counted as days of the calendar: neither its own day
 * nor that of the decision counts (SI 2012/2089, reg. 9, and its like).
 * Example: for a decision on 2013-03-14, 2013-02-13.
 */
export const noticeOfClearDays = (decision: IsoDate): IsoDate => addDays(decision, -29);

/**
 * The last day on which a forward plan can be published that names a decision: it has effect from the first working day of
 * the month of the decision, and is produced at least fourteen days before that day (SI 2000/3272, reg. 13(2) and (3)).
 * Example: for a decision on 2012-07-12, 2012-06-18.
 */
export const forwardPlanNotice = (decision: IsoDate): IsoDate => addDays(firstWorkingDay(decision), -14);

/**
 * The day by which updates must be in: a number of working days before the agenda is published.
 * Example: agenda 2012-07-04, three working days' lead: 2012-06-29.
 */
export const leadBefore = (calendar: WorkingCalendar, date: IsoDate, workingDays: number): IsoDate =>
  subtractWorkingDays(calendar, date, workingDays);
