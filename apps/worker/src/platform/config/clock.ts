import { realTime } from '@holdfast/database/real-time';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { londonDay } from '@holdfast/domain/dates/moved-clock';

/** The moment on the clock that was set, `offset` milliseconds from the real one. */
export const nowBy =
  (offset: number): (() => Date) =>
  () =>
    new Date(realTime().getTime() + offset);

/** Rules are handed the day, on the clock that was set. */
export const todayBy = (offset: number): (() => IsoDate) => {
  const now = nowBy(offset);
  return () => londonDay(now());
};
