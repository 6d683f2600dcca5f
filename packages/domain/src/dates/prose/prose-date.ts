import { datePatterns, foldDateWords, parseDate } from './parse-date.ts';
import { monthPattern } from './date-names.ts';
import { readPeriod } from './date-period.ts';
import { feastPattern } from './feast-days.ts';
import { formerTime, newestTime } from './former-date.ts';
import { quarterPattern, seasonPattern, year4Pattern, yearPattern, yearSpanPattern } from './period.ts';
import type { Period, Span } from './period.ts';
import { addDays, addMonths, earlier, later } from '../iso-date.ts';
import type { IsoDate } from '../iso-date.ts';
import { readRelative, relativePattern } from './relative-period.ts';
import { precisions } from './timescale.ts';
import type { Timescale } from './timescale.ts';

export interface ProseContext {
  /** The day that "within six months" and a month without a year are counted from. */
  readonly base?: IsoDate;
}

const coarser = (a: Span, b: Span): Span['precision'] =>
  precisions[Math.max(precisions.indexOf(a.precision), precisions.indexOf(b.precision))] ?? 'unknown';

const yearsLater = (period: Period, years: number): Period => ({
  from: addMonths(period.from, years * 12),
  to: addMonths(period.to, years * 12),
  precision: period.precision,
});

const joined = (left: Period, right: Period): Period | null =>
  left.from <= right.to ? { from: left.from, to: right.to, precision: coarser(left, right) } : null;

/** "1 - 30 June 2012": what one side leaves out, it takes from the end of the other. */
const tails = (text: string): readonly string[] => {
  const words = text.split(' ');
  return words.map((_, index) => words.slice(index + 1).join(' ')).filter((tail) => tail !== '');
};

const readJoined = (left: string, right: string, base: IsoDate | null): Period | null => {
  const [first, second] = [readPeriod(left, null), readPeriod(right, null)];
  if (first !== null && second !== null) return joined(first, second);
  if (second !== null)
    for (const tail of tails(right)) {
      const completed = readPeriod(`${left} ${tail}`, null);
      if (completed !== null) return joined(completed.from > second.to ? yearsLater(completed, -1) : completed, second);
    }
  if (first !== null)
    for (const tail of tails(left)) {
      const completed = readPeriod(`${right} ${tail}`, null);
      if (completed !== null) return joined(first, completed.to < first.from ? yearsLater(completed, 1) : completed);
    }
  if (base === null || first !== null || second !== null) return null;
  const from = readPeriod(left, base);
  const to = from === null ? null : readPeriod(right, from.from);
  return from === null || to === null ? null : joined(from, to);
};

const readRange = (text: string, base: IsoDate | null): Span | null => {
  const words = text.replace(/^(?:between|from)\s/u, '');
  for (const separator of words.matchAll(/\s?(?:-|\/|&|\sto\s|\sand\s|\sor\s|\suntil\s|\sthrough\s)\s?/gu)) {
    const left = words.slice(0, separator.index).trim();
    const right = words.slice(separator.index + separator[0].length).trim();
    const found = left === '' || right === '' ? null : readJoined(left, right, base);
    if (found !== null) return found;
  }
  return null;
};

const leading =
  '(?:no earlier than|not earlier than|no sooner than|not sooner than|not before|unlikely before|not until|on or after|on or before|no later than|not later than|prior to|up to|by|before|until|till|from|since|after|starting(?: in| from)?|commencing(?: in| on| from)?|with effect from|w\\.?e\\.?f\\.?|week commencing|w/c|week beginning|w/b|week ending|w/e|quarter ending|quarter ended|in|during|on|around|about|circa|approximately|approx|for)';
const led = new RegExp(`^(?<word>${leading})\\s(?:the\\s)?(?<rest>.+)$`, 'u');

/** What is not to be before a day begins on it. */
const startsThen = /^(?:(?:no|not) (?:earlier|sooner) than|not before|unlikely before|not until|on or after)$/u;

const openEnded = (word: string, span: Span): Span | null => {
  const { from, to, precision } = span;
  if (startsThen.test(word)) return from === null ? null : { from, to: null, precision };
  if (/^(?:before|prior to)$/u.test(word))
    return from === null ? null : { from: null, to: addDays(from, -1), precision };
  if (/^(?:by|until|till|up to|on or before|no later|not later)/u.test(word)) return { from: null, to, precision };
  if (word === 'after') return to === null ? null : { from: addDays(to, 1), to: null, precision };
  if (/^(?:from|since|starting|commencing|with effect|w\.?e\.?f)/u.test(word)) return { from, to: null, precision };
  if (/^(?:week c|week b|w\/c|w\/b)/u.test(word))
    return from === null ? null : { from, to: addDays(from, 6), precision };
  if (/^(?:week e|w\/e)/u.test(word)) return to === null ? null : { from: addDays(to, -6), to, precision };
  if (word.startsWith('quarter e'))
    return to === null ? null : { from: addDays(addMonths(addDays(to, 1), -3), 0), to, precision: 'quarter' };
  return span;
};

const onwards = /\s?[-,(]?\s?(?:(?:and )?(?:onwards?|ongoing|thereafter|continuing)|(?<=\s)on)\)?$/u;

const readPhrase = (text: string, base: IsoDate | null): Span | null => {
  const whole = readPeriod(text, base) ?? readRelative(text, base) ?? readRange(text, base);
  if (whole !== null) return whole;
  const opening = onwards.test(text) ? readPhrase(text.replace(onwards, ''), base) : null;
  if (opening !== null) return { ...opening, to: null };
  const found = led.exec(text)?.groups;
  // "By the end of Q2" is known by the quarter, as Q2 is.
  const quarter = /^by\s(?:the\s)?end\s(?:of\s)?(?:the\s)?(?<rest>.+)$/u.exec(text)?.groups?.['rest'];
  const ending = quarter === undefined ? null : readPeriod(quarter, base);
  if (ending?.precision === 'quarter') return { ...ending, from: null };
  const rest = found === undefined ? null : readPhrase(found['rest'] ?? '', base);
  return found === undefined || rest === null ? null : openEnded(found['word'] ?? '', rest);
};

const nameless = (source: string): string => source.replace(/\(\?<\w+>/gu, '(?:');
const part =
  '(?:(?:early|mid|middle|late|beginning|start|end|first half|second half)[\\s-](?:of\\s)?(?:the\\s)?(?:in\\s)?)';
const dated = [
  ...datePatterns.map(nameless),
  `${monthPattern}\\s?[,./-]?\\s?(?:of\\s)?(?:${yearSpanPattern}|${yearPattern})`,
  `${seasonPattern}(?:\\sterm)?[\\s,]+(?:of\\s)?(?:${yearSpanPattern}|${year4Pattern}|[’']\\d{2}|\\d{2}(?=$|[,.;:)]))`,
  `${feastPattern}\\s${year4Pattern}`,
  `${quarterPattern}[\\s,]*(?:of\\s)?(?:${yearSpanPattern}|${year4Pattern})`,
].join('|');
const yearless = `\\d{1,2}\\s?(?:st|nd|rd|th)?\\s${monthPattern}`;
const openLeft = `(?:(?:\\d{1,2}(?:st|nd|rd|th)?|${monthPattern}|${yearless}|${seasonPattern}|q[1-4])\\s?(?:-|/|&|to|and)\\s?)`;
/** Not inside a longer number, and not the number of something: in "phase 1 June 2012" the date is June 2012. */
const notNumbered = '(?<![\\w/.-])(?<!\\b(?:phase|stage|step|part|item|no|action|recommendation)\\.?\\s)';
const inProse = [
  `(?:${leading}\\s(?:the\\s)?)?${part}?${openLeft}?(?:${dated})(?:\\s?(?:-|/|to|and)\\s?${part}?(?:${dated}))?`,
  `${leading}\\s(?:the\\s)?${part}?(?:${yearSpanPattern}|${year4Pattern}|${yearless}|${monthPattern})`,
  `${part}(?:${yearSpanPattern}|${year4Pattern}|${monthPattern})`,
  `(?:${yearSpanPattern})`,
  `(?<=\\()${year4Pattern}(?=\\))`,
  yearless,
].map((source) => `${notNumbered}(?:${source})(?:\\sonwards?)?(?![\\w/])`);
const scan = new RegExp(inProse.join('|'), 'gu');
/** Something of this is in each phrase that the scan finds. It tells most words apart, which the scan would try letter by letter. */
const mayDate = new RegExp(`${year4Pattern}|\\d\\s?[:/.-]\\s?\\d|${monthPattern}|${seasonPattern}`, 'u');
const counted = `(?<![\\w/.-])(?:within|in|over)\\s${relativePattern}`;
/** What the scan after it begins with. That one can be followed by a day, and takes long to make: few papers need it. */
const mayCount = new RegExp(counted, 'u');
const scanRelative = new RegExp(`${counted}(?:\\s(?:of|from|after)\\s(?:${dated}))?(?![\\w/])`, 'gu');

const negated = /\b(?:not|no|never|cannot|unlikely|n[’']t)\b[^.;:,]{0,24}$/u;

/** "It will not start before June 2024": the day is the first, and no deadline; "cannot be met by June" tells none. */
const readFound = (words: string, before: string, base: IsoDate | null): Span | null => {
  const opening = /^(?:before|prior to|until|till|by|up to|no later than|not later than)\s/u.exec(words)?.[0];
  if (opening === undefined || !negated.test(before)) return readPhrase(words, base);
  return /^(?:before|prior to|until|till)/u.test(opening)
    ? readPhrase(`not before ${words.slice(opening.length)}`, base)
    : null;
};

const phrasesIn = (text: string, base: IsoDate | null): readonly Span[] => {
  const found = [...(mayDate.test(text) ? text.matchAll(scan) : [])]
    .map((match) => readFound(match[0], text.slice(Math.max(0, match.index - 40), match.index), base))
    .filter((span) => span !== null);
  const spans = found.filter((span) => span.from !== null || span.to !== null);
  if (spans.length > 0) return spans;
  if (!mayCount.test(text)) return [];
  return [...text.matchAll(scanRelative)].map((match) => readPhrase(match[0], base)).filter((span) => span !== null);
};

const least = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.reduce((a, b) => (a === null ? b : b === null ? a : earlier(a, b)), null);
const greatest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.reduce((a, b) => (a === null ? b : b === null ? a : later(a, b)), null);

/** Several dates in one cell ("phase 1 June 2012, phase 2 March 2013") give the stretch that holds them all. */
const together = (spans: readonly Span[]): Span | null => {
  const [first, ...rest] = spans;
  if (first === undefined) return null;
  const all = rest.reduce<Span>(
    (so, span) => ({ from: least([so.from, span.from]), to: greatest([so.to, span.to]), precision: coarser(so, span) }),
    first,
  );
  if (all.from !== null && all.to !== null && all.from > all.to) return null;
  // Several days are a stretch, and no one day.
  const days = all.precision === 'day' && new Set(spans.map(({ from, to }) => `${from ?? ''}/${to ?? ''}`)).size > 1;
  return days ? { ...all, precision: 'month' } : all;
};

const wholeDay = datePatterns.map(nameless).join('|');
const twoDays = new RegExp(`^(?<first>${wholeDay}) (?<second>${wholeDay})$`, 'u');

/** Two days one after the other and nothing between: the day first agreed and the day that replaced it. */
const twoDaysIn = (text: string): readonly [earlier: IsoDate, later: IsoDate] | null => {
  const found = twoDays.exec(text)?.groups;
  const [first, second] = [parseDate(found?.['first'] ?? ''), parseDate(found?.['second'] ?? '')];
  return first.kind === 'date' && second.kind === 'date'
    ? [earlier(first.date, second.date), later(first.date, second.date)]
    : null;
};

const oneDay = (day: IsoDate | undefined): Span | null =>
  day === undefined ? null : { from: day, to: day, precision: 'day' };

/**
 * Reads whatever a council writes for a date into the range of days that it can mean, and how exactly. The words stay
 * to the letter. What names no time ("tbc", "ongoing", "n/a", 31 June) has no dates and precision `unknown`.
 * "By" and "before" leave the start open, "from", "after" and "not before" the end. Of a time and the one that
 * replaced it the newer counts.
 * Example: `parseProseDate('before April 2007')` is to 2007-03-31, month; `parseProseDate('Q3 2012/13')` is
 * 2012-10-01 to 2012-12-31, quarter.
 */
export const parseProseDate = (words: string, context: ProseContext = {}): Timescale => {
  const base = context.base ?? null;
  const text = foldDateWords(words);
  const unknown: Timescale = { words, from: null, to: null, precision: 'unknown' };
  if (parseDate(words).kind === 'impossible') return unknown;
  const newest = newestTime(text);
  const span = readPhrase(newest, base) ?? oneDay(twoDaysIn(newest)?.[1]) ?? together(phrasesIn(newest, base));
  return span === null ? unknown : { words, ...span };
};

/**
 * The time that the words say was replaced, or null: "31 May 2024, now 30 September 2024" gives 31 May 2024, and
 * `parseProseDate` the other.
 */
export const parseFormerDate = (words: string, context: ProseContext = {}): Timescale | null => {
  const text = foldDateWords(words);
  const former = formerTime(text) ?? twoDaysIn(text)?.[0];
  const read = former === undefined ? null : parseProseDate(former, context);
  return read === null || read.precision === 'unknown' ? null : { ...read, words };
};

export { parseDate };
