/** A day as it is typed: three boxes, each still words. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const noDate: DateParts = { day: '', month: '', year: '' };

export type ReadDate =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'impossible'; readonly day: number; readonly month: number; readonly year: number };

export const partsOf = (date: string | null): DateParts => {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { day: day.replace(/^0/u, ''), month: month.replace(/^0/u, ''), year };
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * What three boxes say. Nothing is repaired: 31 June is no day.
 * `readParts({ day: '31', month: '6', year: '2012' })` is `{ kind: 'impossible', day: 31, month: 6, year: 2012 }`.
 */
export function readParts(parts: DateParts): ReadDate {
  const texts = [parts.day.trim(), parts.month.trim(), parts.year.trim()];
  if (texts.every((text) => text === '')) return { kind: 'empty' };
  if (!texts.every((text) => /^\d+$/u.test(text)) || texts[2]?.length !== 4) return { kind: 'incomplete' };
  const [day = 0, month = 0, year = 0] = texts.map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return { kind: 'impossible', day, month, year };
  return {
    kind: 'date',
    date: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  };
}
