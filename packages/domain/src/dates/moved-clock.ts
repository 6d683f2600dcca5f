import { Temporal } from 'temporal-polyfill';
import { type IsoDate, isoDate } from './iso-date.ts';

const londonDays = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The day of a moment. All councils of the four nations live by London's date, whatever the server's time zone. */
export const londonDay = (moment: Date): IsoDate => isoDate(londonDays.format(moment));

export type ClockRead =
  { readonly kind: 'read'; readonly offset: number } | { readonly kind: 'refused'; readonly why: string };

const refused = (why: string): ClockRead => ({ kind: 'refused', why });
const units = { h: 3_600_000, d: 86_400_000 } as const;

/** Four years: further on, nobody knows the bank holidays that will have been proclaimed. */
const farthest = 4 * 366 * units.d;

/** Those that were proclaimed are known from then on. */
const earliest = Temporal.Instant.from('2012-01-01T00:00:00Z').epochMilliseconds;

/**
 * How far the clock of an installation is moved, in milliseconds, for trying out what a day would bring: by so many
 * hours or days, or so that it shows an instant now. `words` is the setting HOLDFAST_CLOCK, `mode` is NODE_ENV.
 * Refused, with the rest of a sentence, where people work in earnest: a council must never be told of a wrong day.
 *
 * Example: `+36h` → 129600000.
 */
export const readClock = (words: string | undefined, mode: string | undefined, now: Date): ClockRead => {
  if (words === undefined) return { kind: 'read', offset: 0 };
  if (mode === 'production') return refused('HOLDFAST_CLOCK is for trying out, and NODE_ENV is production');
  const offset = offsetOf(words, now);
  if (offset === null)
    return refused('HOLDFAST_CLOCK must be an instant such as 2027-03-01T09:00:00Z, or a distance such as +36h or -2d');
  if (offset > farthest) return refused('HOLDFAST_CLOCK may be four years ahead at most');
  if (now.getTime() + offset < earliest) return refused('HOLDFAST_CLOCK may not stand before the year 2012');
  return { kind: 'read', offset };
};

const offsetOf = (words: string, now: Date): number | null => {
  const moved = /^(?<sign>[+-])(?<count>\d{1,5})(?<unit>[hd])$/u.exec(words)?.groups;
  if (moved !== undefined)
    return (moved['sign'] === '-' ? -1 : 1) * Number(moved['count']) * units[moved['unit'] === 'd' ? 'd' : 'h'];
  // Without a zone it would be an instant of this machine, and another on the next.
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u.test(words)) return null;
  try {
    return Temporal.Instant.from(words).epochMilliseconds - now.getTime();
  } catch {
    return null;
  }
};
