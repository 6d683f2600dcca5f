import { addDays, addMonths, dayOf, later } from './iso-date.ts';
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

/**
 * The last day for a response to scrutiny: counted from the day on which the later of the report and the notice that
 * asks for a response was received. Two months by statute (SI 2009/1919, reg. 6; Local Government Act 2000, s.9FE and
 * before 4 May 2012 s.21B), or what the council has set.
 * Example: report 2012-07-10, notice 2012-07-12, two months: 2012-09-11.
 */
export const responseDue = (
  reportReceived: IsoDate,
  noticeReceived: IsoDate | null,
  length: Length = { months: 2 },
): IsoDate =>
  endOfPeriodBeginningWith(noticeReceived === null ? reportReceived : later(reportReceived, noticeReceived), length);

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

/**
 * When a band of an improvement plan falls due: months from the publication of the report, 0 for "immediately".
 * Inspectors count to the same day of the month. Example: published 2012-06-13, three months: 2012-09-13.
 */
export const improvementBandDue = (published: IsoDate, months: number): IsoDate => addMonths(published, months);

export interface KeyDecisionNotice {
  readonly latest: IsoDate;
  readonly source: string;
}

/**
 * The last day on which notice of a key decision can be published in England. From 10 September 2012: 28 clear days
 * before the decision, counted as days of the calendar (SI 2012/2089, reg. 9). Before it: the forward plan for the
 * four months from the month of the decision, at least fourteen days before that month begins (SI 2000/3272, reg. 13).
 * Example: for a decision on 2013-03-14, 2013-02-13.
 */
export const keyDecisionNotice = (decision: IsoDate): KeyDecisionNotice => {
  if (decision >= '2012-09-10') return { latest: addDays(decision, -29), source: 'SI 2012/2089, reg. 9' };
  return { latest: addDays(decision, 1 - dayOf(decision) - 14), source: 'SI 2000/3272, reg. 13' };
};

/**
 * The last day for a partner to reply where statute gives 28 days from the request: health service bodies
 * (SI 2013/218, reg. 22) and crime and disorder partners (SI 2009/942). The day of the request does not count.
 * Example: asked on 2013-04-02, 2013-04-30.
 */
export const partnerReplyDue = (asked: IsoDate): IsoDate => addDays(asked, 28);

/**
 * The day by which updates must be in: a number of working days before the agenda is published.
 * Example: agenda 2012-07-04, three working days' lead: 2012-06-29.
 */
export const leadBefore = (calendar: WorkingCalendar, date: IsoDate, workingDays: number): IsoDate =>
  subtractWorkingDays(calendar, date, workingDays);
