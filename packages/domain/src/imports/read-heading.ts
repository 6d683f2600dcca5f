import { headingWords, otherHeadingWords } from './heading-words.ts';
import type { PaperField } from './preview.ts';
import { wordKey } from './words.ts';

export type HeadingReading = ReadonlyMap<PaperField, number>;

interface Phrase {
  readonly field: PaperField;
  readonly key: string;
  readonly weight: number;
}

function phrasesOf(words: typeof headingWords): Phrase[] {
  const phrases: Phrase[] = [];
  for (const [field, weights] of Object.entries(words))
    for (const [weight, list] of Object.entries(weights))
      for (const phrase of list.split(', ')) {
        // Object.entries widens the key of a record whose keys are fields.
        phrases.push({ field: field as PaperField, key: wordKey(phrase), weight: Number(weight) });
      }
  return phrases;
}

const trackerPhrases = phrasesOf(headingWords);
const otherPhrases = phrasesOf(otherHeadingWords);

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const shortMonths = 'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
const datePieces = new RegExp(`\\b(?:${months}|${shortMonths}|q[1-4]|quarter|\\d+(?:st|nd|rd|th)?)\\b`, 'gu');
const filler = /\b(?:the|a|an|of|to|from|by|for|as|at|on|in|please|see|latest|current|brief|short|your|our|s)\b/gu;

const squash = (key: string): string => key.replace(/ {2,}/gu, ' ').trim();

/** The ways to look at one heading: as it stands, without brackets, without dates and numbers, without small words. */
function keysOf(heading: string): string[] {
  const whole = wordKey(heading);
  const bare = wordKey(heading.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ').replace(/[*†‡]+/gu, ' '));
  const before = wordKey(heading.split(/\s[-–—:]\s|\n|:/u)[0] ?? '');
  const undated = squash(bare.replace(datePieces, ' '));
  const plain = squash(undated.replace(filler, ' '));
  const counted = bare.replace(/^(?:\d+|[a-z])\s(?=\p{L})/u, '');
  return [...new Set([whole, bare, counted, undated, plain, before])].filter((key) => key !== '');
}

const contains = (key: string, phrase: string): boolean => ` ${key} `.includes(` ${phrase} `);

/** "Date" inside a longer heading is any date: only a whole phrase such as "date of meeting" is the source's. */
function readWith(phrases: readonly Phrase[], heading: string): HeadingReading {
  const found = new Map<PaperField, number>();
  const keys = keysOf(heading);
  const length = (keys[0] ?? '').split(' ').length;
  if (keys.length === 0 || length > 16) return found;
  for (const { field, key, weight } of phrases) {
    for (const [index, candidate] of keys.entries()) {
      const exact = candidate === key;
      if (!exact && (!contains(candidate, key) || key.length < 4 || (field === 'source_date' && !key.includes(' '))))
        continue;
      const share = key.split(' ').length / candidate.split(' ').length;
      // The last word of a heading says what it is: an action plan's progress is progress.
      const ends = candidate.endsWith(key) ? 0.2 : 0;
      const score = exact ? weight - index * 0.1 : weight * (0.3 + 0.45 * share + ends);
      if (score > (found.get(field) ?? 0)) found.set(field, score);
    }
  }
  return found;
}

/**
 * What a column heading may mean, each field with a score up to 10: order, case, plurals, brackets, dates and footnote
 * marks do not matter. Example: `readHeading('Progress (as at Sept. 2023)*')` has `progress` at nearly 10.
 */
export const readHeading = (heading: string): HeadingReading => readWith(trackerPhrases, heading);

/** The same for forward plans, calendars, work programmes and tables of judgements. */
export const readOtherHeading = (heading: string): HeadingReading => readWith(otherPhrases, heading);

export const bestScore = (reading: HeadingReading): number => Math.max(0, ...reading.values());
