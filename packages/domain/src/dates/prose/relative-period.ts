import { addDays, addMonths, dateOf, monthOf, yearOf } from '../iso-date.ts';
import type { IsoDate } from '../iso-date.ts';
import { readPeriod } from './date-period.ts';
import type { Span } from './period.ts';
import { numberWords } from './number-words.ts';

const count = `(?:\\d{1,3}|an?|twenty[ -]four|thirty|${numberWords.join('|')})`;

export const relativePattern = `(?:(?:within|in|over|during|for)\\s)?(?:the\\s)?(?:(?:next|following|coming|first)\\s)?(?:${count}\\s?(?:-|to|or)\\s?)?${count}[\\s-]?(?:calendar\\s|clear\\s|full\\s|working\\s|school\\s|business\\s)?(?:days?|weeks?|fortnights?|months?|quarters?|years?)[’']?(?:\\stime)?`;

const relative = new RegExp(
  `^(?:(?:within|in|over|during|for)\\s)?(?:the\\s)?(?:(?:next|following|coming|first)\\s)?(?:${count}\\s?(?:-|to|or)\\s?)?(?<count>${count})[\\s-]?(?<sort>calendar\\s|clear\\s|full\\s|working\\s|school\\s|business\\s)?(?<unit>day|week|fortnight|month|quarter|year)s?[’']?(?:\\stime)?(?:\\s(?<how>of|from|after|following|beginning\\s(?:with|on|from)|starting\\s(?:with|on|from)|commencing\\s(?:with|on|from))\\s(?<start>.+))?$`,
  'u',
);

const readCount = (word: string): number => {
  if (/^\d/u.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  if (word === 'thirty') return 30;
  return word.startsWith('twenty') && word !== 'twenty' ? 24 : numberWords.indexOf(word);
};

const unknownYet: Span = { from: null, to: null, precision: 'relative' };

const on = (start: IsoDate, amount: number, unit: string): IsoDate => {
  switch (unit) {
    case 'day':
      return addDays(start, amount);
    case 'week':
      return addDays(start, amount * 7);
    case 'fortnight':
      return addDays(start, amount * 14);
    case 'month':
      return addMonths(start, amount);
    case 'quarter':
      return addMonths(start, amount * 3);
    default:
      return addMonths(start, amount * 12);
  }
};

const readDuration = (text: string, base: IsoDate | null): Span | null => {
  const found = relative.exec(text)?.groups;
  if (found === undefined) return null;
  const written = found['start'] === undefined ? null : readPeriod(found['start'], base);
  // "Within six months of approval" counts from a day that is not given.
  const start = found['start'] === undefined ? base : (written?.to ?? null);
  // Days that skip weekends and holidays need a nation's calendar, which a cell of a table does not carry.
  if (start === null || /working|school|business/u.test(found['sort'] ?? '')) return unknownYet;
  const end = on(start, readCount(found['count'] ?? ''), found['unit'] ?? '');
  // "Two months beginning with" a day count that day.
  const to = /^(?:beg|start|comm)/u.test(found['how'] ?? '') ? addDays(end, -1) : end;
  return { from: start, to, precision: 'relative' };
};

const firstMonths: Readonly<Record<string, number>> = {
  financial: 4,
  municipal: 5,
  council: 5,
  academic: 9,
  school: 9,
  calendar: 1,
};

const readCurrent = (text: string, base: IsoDate | null): Span | null => {
  const found =
    /^(?<part>(?:the\s)?end\sof\s)?(?:the\s)?(?<which>this|current|next|present)\s(?<sort>financial|municipal|council|academic|school|calendar)?\s?(?<unit>month|quarter|year)$/u.exec(
      text,
    )?.groups ??
    /^(?<part>(?:the\s)?end\s(?:of\s)?)?(?:the\s)?(?<sort>financial|municipal|council|academic|school|calendar)\s(?<unit>year)$/u.exec(
      text
        .replace(/\b(?:the\s)?fy$/u, 'the financial year')
        .replace(/^(?:financial\s)?year[\s-]end$/u, 'end of the financial year'),
    )?.groups ??
    /^(?<part>(?:the\s)?end\sof\s)(?:the\s)?(?<unit>month|year)$/u.exec(text)?.groups;
  if (found === undefined) return null;
  if (base === null) return unknownYet;
  const firstMonth = firstMonths[found['sort'] ?? 'calendar'] ?? 1;
  const length = found['unit'] === 'month' ? 1 : found['unit'] === 'quarter' ? 3 : 12;
  const since = (monthOf(base) - firstMonth + 12) % length;
  const thisMonth = dateOf(yearOf(base), monthOf(base), 1);
  if (thisMonth === null) return unknownYet;
  const from = addMonths(thisMonth, (found['which'] === 'next' ? length : 0) - since);
  const to = addDays(addMonths(from, length), -1);
  const precision = length === 1 ? 'month' : length === 3 ? 'quarter' : 'year';
  return found['part'] === undefined ? { from, to, precision } : { from: to, to, precision: 'day' };
};

/**
 * A time told from another day: "within six months", "in the next 28 days", "immediately", "next month". Counted from
 * the base, or from the day in the words themselves ("within three months of 13 June 2012"); without either it is
 * known to be relative and has no dates.
 * Example: "within three months" from 2012-06-13 is 2012-06-13 to 2012-09-13.
 */
export const readRelative = (text: string, base: IsoDate | null): Span | null => {
  if (
    /^(?:immediate|immediately|with immediate effect|at once|straight ?away|now|forthwith)(?: action| start)?$/u.test(
      text,
    )
  )
    return { from: base, to: base, precision: 'relative' };
  if (
    /^(?:asap|a\.s\.a\.p|as soon as (?:possible|practicable|practical)|urgent|urgently|shortly|soon|short term|(?:at |by |to )?(?:the )?next (?:meeting|committee|cabinet).*)$/u.test(
      text,
    )
  )
    return { from: base, to: null, precision: 'relative' };
  return readDuration(text, base) ?? readCurrent(text, base);
};
