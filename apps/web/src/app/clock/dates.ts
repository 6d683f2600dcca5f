import * as dates from '@holdfast/words/formatting/dates';
import { language } from '../language/i18n.ts';
import { clockMovedBy } from './moved-clock.ts';

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** A plain day for reading: `longDate('2012-08-16')` is "16 August 2012". */
export const longDate = (date: string): string => dates.longDate(language(), date);

/** A plain day where there is little room: `shortDate('2012-08-16')` is "16 Aug 2012". */
export const shortDate = (date: string): string => dates.shortDate(language(), date);

/** With its weekday, for meetings: "Thursday 16 August 2012". */
export const dayAndDate = (date: string): string => dates.dayAndDate(language(), date);

/** When something was done, on the clocks of the council: "16 Aug 2012, 14:05". */
export const moment = (instant: string): string => dates.moment(language(), instant);

/** Today on the person's own calendar, as `YYYY-MM-DD`; where the clock of Holdfast is moved, by that clock. */
export const today = (): string => new Intl.DateTimeFormat('en-CA').format(new Date(Date.now() + clockMovedBy));

/** Whole days from the first day to the second; negative when the second is earlier. */
export const daysUntil = (from: string, to: string): number =>
  Math.round((dayOf(to).getTime() - dayOf(from).getTime()) / 86_400_000);
