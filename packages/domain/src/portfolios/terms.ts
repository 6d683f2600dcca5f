import { addDays, type IsoDate } from '../dates/iso-date.ts';

/** A time with its first and its last day; null where it has no beginning that is known, or goes on. */
export interface Term {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Whether the terms share a day. Example: one that ends on 16 May and one that begins on it do. */
export const overlaps = (a: Term, b: Term): boolean =>
  (a.to === null || b.from === null || b.from <= a.to) && (b.to === null || a.from === null || a.from <= b.to);

/** The last day of what is followed by something that begins on a day. */
export const dayBefore = (day: IsoDate): IsoDate => addDays(day, -1);
