import { type IsoDate, isoDate } from '@holdfast/domain/calendar/iso-date';

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Councils live by London's date, whatever the server's time zone. */
export const dayOf = (moment: Date): IsoDate => isoDate(londonDay.format(moment));

const units = { h: 3_600_000, d: 86_400_000 } as const;

/**
 * How far the clock is moved, in milliseconds, for trying out what a day would bring: by so many hours or days, or so
 * that it shows an instant now; null: neither.
 * Example: `+36h` → 129600000.
 */
export const clockOffset = (words: string, now: Date): number | null => {
  const moved = /^(?<sign>[+-])(?<count>\d{1,5})(?<unit>[hd])$/u.exec(words)?.groups;
  if (moved !== undefined)
    return (moved['sign'] === '-' ? -1 : 1) * Number(moved['count']) * units[moved['unit'] === 'd' ? 'd' : 'h'];
  if (!/^\d{4}-\d{2}-\d{2}T/u.test(words)) return null;
  const at = Date.parse(words);
  return Number.isNaN(at) ? null : at - now.getTime();
};

/** Rules are handed the day, on the clock that was set. */
export const todayBy =
  (offset: number): (() => IsoDate) =>
  () =>
    dayOf(new Date(Date.now() + offset));
