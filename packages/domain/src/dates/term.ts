import { formatDate } from './prose/date-names.ts';
import { addDays, readIsoDate } from './iso-date.ts';

/** A time with its first and its last day, both included; null where it has no known beginning or end. */
export interface Term {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** Whether two terms have a day in common: one that ends on the 19th and one that begins on the 20th have none. */
export const overlap = (one: Term, other: Term): boolean =>
  (one.startsOn === null || other.endsOn === null || one.startsOn <= other.endsOn) &&
  (one.endsOn === null || other.startsOn === null || other.startsOn <= one.endsOn);

/** Whether the day is in the term. */
export const runsOn = (term: Term, day: string): boolean => overlap(term, { startsOn: day, endsOn: day });

/** Whether each day of the inner term is one of the outer. */
export const isWithin = (inner: Term, outer: Term): boolean =>
  (outer.startsOn === null || (inner.startsOn !== null && inner.startsOn >= outer.startsOn)) &&
  (outer.endsOn === null || (inner.endsOn !== null && inner.endsOn <= outer.endsOn));

/** `dayInWords('2026-05-12')` is "12 May 2026". */
export const dayInWords = (day: string): string => {
  const date = readIsoDate(day);
  return date === null ? day : formatDate(date);
};

/** The first day after a last one. */
export const dayAfter = (day: string): string => moved(day, 1);

/** The last day of what is followed by something that begins on a day. */
export const dayBefore = (day: string): string => moved(day, -1);

const moved = (day: string, days: number): string => {
  const date = readIsoDate(day);
  return date === null ? day : addDays(date, days);
};

/** The days of something that has a term, for what is said of it. */
export const termOf = ({ startsOn, endsOn }: Term): Term => ({ startsOn, endsOn });
