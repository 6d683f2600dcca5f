import { headingWords, otherHeadingWords } from './heading-words.ts';
import type { PaperField } from '../paper/preview.ts';
import { wordKey } from '../../text/words.ts';
import { exportHeading } from '../../recommendations/fields/field-names.ts';
import { trackerFields } from '../../recommendations/fields/fields.ts';

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

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const shortMonths = 'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
const datePieces = new RegExp(`\\b(?:${months}|${shortMonths}|q[1-4]|quarter|\\d+(?:st|nd|rd|th)?)\\b`, 'gu');
const filler = /\b(?:the|a|an|of|to|from|by|for|as|at|on|in|please|see|latest|current|brief|short|your|our|s)\b/gu;

const squash = (key: string): string => key.replace(/ {2,}/gu, ' ').trim();

interface HeadingKey {
  readonly key: string;
  /** Whether a phrase may be only a part of it. */
  readonly whole: boolean;
}

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bmtg\b/gu, 'meeting'],
  [/\b(?:cttee|ctte|comm|cte)\b/gu, 'committee'],
  [/\b(?:recomm|recom|recommend|reccomendation|recomendation|recommedation)\b/gu, 'recommendation'],
  [/\bresp\b/gu, 'response'],
  [/\bdept\b/gu, 'department'],
  [/\b(?:cab mem|cab member)\b/gu, 'cabinet member'],
];

const spelledOut = (key: string): string =>
  shortForms.reduce((words, [short, full]) => words.replace(short, full), key);

/** A heading in two languages has a slash between them: each half may say it alone. */
const halvesOf = (heading: string): string[] => {
  const halves = heading.split(/[/|]/u).filter((half) => /\p{L}/u.test(half));
  return halves.length === 2 ? halves.map((half) => spelledOut(wordKey(half))) : [];
};

/**
 * The ways to look at one heading: as it stands, without brackets, without dates and numbers, spelled out, half of it,
 * without small words.
 */
function keysOf(heading: string): HeadingKey[] {
  const whole = wordKey(heading);
  const bare = wordKey(heading.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ').replace(/[*†‡]+/gu, ' '));
  const before = wordKey(heading.split(/\s[-–—:]\s|\n|:/u)[0] ?? '');
  const undated = squash(bare.replace(datePieces, ' '));
  const plain = squash(undated.replace(filler, ' '));
  const counted = bare.replace(/^(?:\d+|[a-z])\s(?=\p{L})/u, '');
  const keys = [whole, bare, counted, undated, spelledOut(undated)].map((key) => ({ key, whole: true }));
  const loose = [...halvesOf(heading), plain, before].map((key) => ({ key, whole: false }));
  return [...keys, ...loose].filter(
    ({ key }, index, all) => key !== '' && all.findIndex((other) => other.key === key) === index,
  );
}

const preposition = /\b(?:from|of|by|to|for|on|at|in|against|since)\b/u;

/** The noun that a heading is about stands last, or before its first "from", "of", "to": it counts for more. */
function isHead(heading: string, phrase: string): boolean {
  const at = ` ${heading} `.indexOf(` ${phrase} `);
  const [before, after] = [heading.slice(0, at), heading.slice(at + phrase.length)];
  return !preposition.test(before) && (after.trim() === '' || preposition.test(after.trim().split(' ')[0] ?? ''));
}

const contains = (key: string, phrase: string): boolean => ` ${key} `.includes(` ${phrase} `);

type PhrasesByFirstWord = ReadonlyMap<string, readonly Phrase[]>;

const byFirstWord = (phrases: readonly Phrase[]): PhrasesByFirstWord =>
  Map.groupBy(phrases, ({ key }) => key.split(' ')[0] ?? '');

/** A field for which no words of councils are known yet is read by the heading that an export gives it. */
const ownHeadings: typeof headingWords = Object.fromEntries(
  trackerFields.map((field) => [field, { 10: wordKey(exportHeading(field)) }]),
);
const trackerPhrasesByWord = byFirstWord(phrasesOf({ ...ownHeadings, ...headingWords }));
const otherPhrasesByWord = byFirstWord(phrasesOf(otherHeadingWords));

/** Every row of a paper is asked whether it is a heading: only phrases that begin with one of its words are weighed. */
const phrasesThatMayStandIn = (keys: readonly HeadingKey[], phrases: PhrasesByFirstWord): readonly Phrase[] =>
  [...new Set(keys.flatMap(({ key }) => key.split(' ')))].flatMap((word) => phrases.get(word) ?? []);

/** "Date" inside a longer heading is any date: only a whole phrase such as "date of meeting" is the source's. */
function readWith(phrases: PhrasesByFirstWord, heading: string): HeadingReading {
  const found = new Map<PaperField, number>();
  const keys = keysOf(heading);
  const length = (keys[0]?.key ?? '').split(' ').length;
  if (keys.length === 0 || length > 16) return found;
  for (const { field, key, weight } of phrasesThatMayStandIn(keys, phrases)) {
    for (const [index, { key: candidate, whole }] of keys.entries()) {
      const exact = candidate === key;
      const within =
        whole && key.length >= 4 && contains(candidate, key) && (field !== 'source_date' || key.includes(' '));
      if (!exact && !within) continue;
      const share = key.split(' ').length / candidate.split(' ').length;
      const head = isHead(candidate, key) ? 0.2 : 0;
      const score = exact ? weight - index * 0.1 : weight * (0.3 + 0.45 * share + head);
      if (score > (found.get(field) ?? 0)) found.set(field, score);
    }
  }
  return found;
}

/**
 * What a column heading may mean, each field with a score up to 10: order, case, plurals, brackets, dates and footnote
 * marks do not matter. Example: `readHeading('Progress (as at Sept. 2023)*')` has `progress` at nearly 10.
 */
export const readHeading = (heading: string): HeadingReading => readWith(trackerPhrasesByWord, heading);

/** The same for forward plans, calendars, work programmes and tables of judgements. */
export const readOtherHeading = (heading: string): HeadingReading => readWith(otherPhrasesByWord, heading);

export const bestScore = (reading: HeadingReading): number => Math.max(0, ...reading.values());
