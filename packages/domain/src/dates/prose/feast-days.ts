import { easterSunday } from '../easter.ts';
import { addDays, dateOf, yearOf } from '../iso-date.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Period } from './period.ts';

export const feastPattern = '(?:easter|christmas|(?:the\\s)?new year)';

const feast = new RegExp(
  `^(?:early\\s)?(?:in\\s)?(?:the\\s)?(?<name>easter|christmas|new year)(?:[\\s,]+(?<year>(?:19|20)\\d{2}))?$`,
  'u',
);

/** Good Friday to Easter Monday; Christmas Day; and for "in the New Year" all of January. */
function inYear(name: string, year: number): Period | null {
  if (name === 'easter') {
    const sunday = easterSunday(year);
    return { from: addDays(sunday, -2), to: addDays(sunday, 1), precision: 'season' };
  }
  const [from, to] =
    name === 'christmas' ? [dateOf(year, 12, 25), dateOf(year, 12, 25)] : [dateOf(year, 1, 1), dateOf(year, 1, 31)];
  return from === null || to === null ? null : { from, to, precision: name === 'christmas' ? 'day' : 'month' };
}

/** "Easter 2019", "Christmas", "early in the New Year": without a year, the next after the base. */
export function readFeast(text: string, base: IsoDate | null): Period | null {
  const found = feast.exec(text)?.groups;
  const name = found?.['name'];
  if (name === undefined) return null;
  const year = found?.['year'];
  if (year !== undefined) return inYear(name, Number(year));
  if (base === null) return null;
  const candidates = [0, 1].map((ahead) => inYear(name, yearOf(base) + ahead));
  return (
    candidates.find((period) => period !== null && (name === 'new year' ? period.from > base : period.to >= base)) ??
    null
  );
}
