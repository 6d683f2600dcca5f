import { daysBetween } from '../dates/iso-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { StoredStatus } from './status/core-status.ts';
import { statusNames } from './status/status-transitions.ts';

/** By what a scheme rates: where things stand, the days past the date, the part that is done; or the officer's word alone. */
export const ragRules = ['none', 'status', 'overdue', 'percentage'] as const;
export type RagRule = (typeof ragRules)[number];

/** One step of a rating scheme. It has a letter and a word, because nothing is told by colour alone. */
export interface RagBand {
  readonly letter: string;
  readonly word: string;
  /** For a rule by status: the statuses that are rated so. */
  readonly statuses?: readonly StoredStatus[] | undefined;
  /** For a rule by days or by percentage: the least value that is rated so. Null: whatever is below the others. */
  readonly from?: number | null | undefined;
}

/** A council's own scheme, as data. */
export interface RagScheme {
  readonly name: string;
  readonly rule: RagRule;
  readonly bands: readonly RagBand[];
}

/** What a new council begins with: the officer's word. */
export const redAmberGreen: RagScheme = {
  name: 'Red, amber, green',
  rule: 'none',
  bands: [
    { letter: 'R', word: 'Red' },
    { letter: 'A', word: 'Amber' },
    { letter: 'G', word: 'Green' },
  ],
};

/** These have no rating in any scheme by status: they are not work, or it is not known how the work stands. */
const unrated: readonly StoredStatus[] = ['rejected', 'superseded', 'note_only', 'unknown'];
const rated: readonly StoredStatus[] = [
  ...(['awaiting_response', 'not_started', 'on_track', 'at_risk', 'off_track'] as const),
  ...(['claimed_complete', 'verified_complete'] as const),
];

const folded = (words: string): string => words.trim().toLowerCase();

/** The band that words or a letter name, or null: `readRag(redAmberGreen, 'amber')` and `'A'` are both amber. */
export const readRag = (scheme: RagScheme, words: string): RagBand | null =>
  scheme.bands.find(({ letter, word }) => [letter, word].some((name) => folded(name) === folded(words))) ?? null;

/**
 * What is wrong with a scheme, as a sentence that names the bands, or null. Each value that the rule rates has to reach
 * one band, and each band has to be reached by some value.
 * Example: amber from 10 days and red from 10 days too: both would be reached by ten days.
 */
export const ragFault = ({ rule, bands }: RagScheme): string | null => {
  if (bands.length < 2) return 'A scheme needs two ratings at least. Add another.';
  for (const name of ['letter', 'word'] as const)
    for (const [at, band] of bands.entries()) {
      if (band[name].trim() === '') return `Rating ${at + 1} has no ${name}. Nothing may be told by colour alone.`;
      const twin = bands.slice(0, at).find((other) => folded(other[name]) === folded(band[name]));
      if (twin !== undefined) return `“${twin.word}” and “${band.word}” have the same ${name}. Change one of them.`;
    }
  if (rule === 'none') return null;
  return rule === 'status' ? statusFault(bands) : thresholdFault(rule, bands);
};

const statusFault = (bands: readonly RagBand[]): string | null => {
  const idle = bands.find(({ statuses = [] }) => !statuses.some((status) => rated.includes(status)));
  if (idle !== undefined) return `“${idle.word}” is reached by no status. Give it one, or take it out.`;
  for (const status of rated) {
    const [first, second] = bands.filter(({ statuses = [] }) => statuses.includes(status));
    if (first === undefined) return `“${statusNames[status]}” reaches no rating. Give it to one of them.`;
    if (second !== undefined)
      return `“${statusNames[status]}” reaches both “${first.word}” and “${second.word}”. Take it from one of them.`;
  }
  return null;
};

const thresholdFault = (rule: 'overdue' | 'percentage', bands: readonly RagBand[]): string | null => {
  const lowest = bands.filter(({ from }) => from === null || from === undefined);
  const [base, second] = lowest;
  if (base === undefined) return 'No rating is for what is below all the others. Leave the number of one rating empty.';
  if (second !== undefined)
    return `“${base.word}” and “${second.word}” are both for whatever is below the others. Give one of them a number.`;
  for (const [at, { word, from }] of bands.entries()) {
    if (from === null || from === undefined) continue;
    if (!Number.isInteger(from)) return `“${word}” needs a whole number.`;
    const twin = bands.slice(0, at).find((other) => other.from === from);
    const unit = rule === 'percentage' ? `${from} per cent` : `${from} ${from === 1 ? 'day' : 'days'}`;
    if (twin !== undefined)
      return `“${twin.word}” and “${word}” are both reached by ${unit}. Change one of the numbers.`;
    if (rule === 'percentage' && (from < 1 || from > 100))
      return `“${word}” or the one below it is reached by no percentage. Choose a number from 1 to 100.`;
    if (Math.abs(from) > 3660) return `“${word}” begins more than ten years away. Choose a smaller number of days.`;
  }
  return null;
};

export interface RagFacts {
  readonly status: StoredStatus;
  readonly due: IsoDate | null;
  /** How much is done, where somebody said so. */
  readonly percent: number | null;
}

const valueOf = (rule: RagRule, { status, due, percent }: RagFacts, today: IsoDate): number | null => {
  if (unrated.includes(status)) return null;
  if (rule === 'percentage') return percent === null || percent < 0 || percent > 100 ? null : percent;
  const finished = status === 'claimed_complete' || status === 'verified_complete';
  return due === null || finished ? null : daysBetween(due, today);
};

/**
 * The band that the rule alone gives. Null where the scheme has no rule or the facts say nothing: unknown is not green.
 * Example: red from 1 day, amber from -14, green below: due 2012-09-30 is amber on 2012-09-20.
 */
export const ruledRag = ({ rule, bands }: RagScheme, facts: RagFacts, today: IsoDate): RagBand | null => {
  if (rule === 'none') return null;
  if (rule === 'status') return bands.find(({ statuses = [] }) => statuses.includes(facts.status)) ?? null;
  const value = valueOf(rule, facts, today);
  if (value === null) return null;
  return bands
    .filter(({ from }) => from === null || from === undefined || from <= value)
    .reduce<RagBand | null>(
      (best, band) => ((band.from ?? -Infinity) >= (best?.from ?? -Infinity) ? band : best),
      null,
    );
};

/** The percentage that words tell, or null: "60% complete" is 60; "between 40% and 60%" tells none. */
export const percentIn = (words: string): number | null => {
  const [only, ...more] = [...words.matchAll(/(?<![\d.])(\d{1,3})\s?(?:%|per cent\b)/gu)];
  const percent = only === undefined || more.length > 0 ? null : Number(only[1]);
  return percent === null || percent > 100 ? null : percent;
};

/** The sentence shown when the officer's rating and the rule's differ, or null when they agree or one is missing. */
export const ragDifference = (officers: RagBand | null, ruled: RagBand | null): string | null =>
  officers === null || ruled === null || officers.letter === ruled.letter
    ? null
    : `The officer says ${officers.word}; by the council’s rule it is ${ruled.word}.`;
