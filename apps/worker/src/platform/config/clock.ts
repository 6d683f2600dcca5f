import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { londonDay } from '@holdfast/domain/dates/moved-clock';

/** Rules are handed the day, on the clock that was set. */
export const todayBy =
  (offset: number): (() => IsoDate) =>
  () =>
    londonDay(new Date(Date.now() + offset));
