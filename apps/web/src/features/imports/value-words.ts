import { longDate, shortDate } from '../../app/clock/dates.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);

/**
 * A field's value in words, whichever shape it has: text, a day, a list, or a date in words with what was understood.
 * `valueWords('2012-07-12')` is "12 Jul 2012"; null and empty lists are "".
 */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isDay(value)) return shortDate(value);
  if (Array.isArray(value)) return value.map(valueWords).join('; ');
  if (isRecord(value)) {
    const { from, to } = value;
    if (isDay(from) && isDay(to)) return from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`;
    if (isDay(to)) return shortDate(to);
    return valueWords(value['words']);
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A value as it is put before somebody to be changed: in the words that they would type. */
export function editableWords(value: unknown): string {
  if (isRecord(value)) return valueWords(value['words']);
  return Array.isArray(value) ? value.map(valueWords).join('; ') : isDay(value) ? longDate(value) : valueWords(value);
}
