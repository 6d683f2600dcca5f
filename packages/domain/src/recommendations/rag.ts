import { type Sentence, sentence } from '@holdfast/words/sentence';
import { daysBetween } from '../dates/iso-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { type StoredStatus, storedStatuses } from './status/core-status.ts';

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

/** Whether a scheme by status rates it. The others are not work, or it is not known how the work stands. */
const isRated: Readonly<Record<StoredStatus, boolean>> = {
  awaiting_response: true,
  not_started: true,
  on_track: true,
  at_risk: true,
  off_track: true,
  claimed_complete: true,
  verified_complete: true,
  rejected: false,
  superseded: false,
  note_only: false,
  unknown: false,
};
const rated = storedStatuses.filter((status) => isRated[status]);
const unrated = storedStatuses.filter((status) => !isRated[status]);

const folded = (words: string): string => words.trim().toLowerCase();

/** The band that words or a letter name, or null: `readRag(redAmberGreen, 'amber')` and `'A'` are both amber. */
export const readRag = (scheme: RagScheme, words: string): RagBand | null =>
  scheme.bands.find(({ letter, word }) => [letter, word].some((name) => folded(name) === folded(words))) ?? null;

/**
 * What is wrong with a scheme, as a sentence that names the bands, or null. Each value that the rule rates has to reach
 * one band, and each band has to be reached by some value.
 * Example: amber from 10 days and red from 10 days too: both would be reached by ten days.
 */
export const ragFault = ({ rule, bands }: RagScheme): Sentence | null => {
  if (bands.length < 2) return sentence('recommendations.scheme_too_short');
  for (const name of ['letter', 'word'] as const)
    for (const [at, band] of bands.entries()) {
      if (band[name].trim() === '') return sentence(`recommendations.rating_without_${name}`, { number: at + 1 });
      const twin = bands.slice(0, at).find((other) => folded(other[name]) === folded(band[name]));
      if (twin !== undefined)
        return sentence(`recommendations.ratings_same_${name}`, { first: twin.word, second: band.word });
    }
  if (rule === 'none') return null;
  return rule === 'status' ? statusFault(bands) : thresholdFault(rule, bands);
};

const statusFault = (bands: readonly RagBand[]): Sentence | null => {
  const idle = bands.find(({ statuses = [] }) => !statuses.some((status) => rated.includes(status)));
  if (idle !== undefined) return sentence('recommendations.rating_without_status', { rating: idle.word });
  for (const status of rated) {
    const [first, second] = bands.filter(({ statuses = [] }) => statuses.includes(status));
    if (first === undefined) return sentence('recommendations.status_without_rating', { status });
    if (second !== undefined)
      return sentence('recommendations.status_two_ratings', { status, first: first.word, second: second.word });
  }
  return null;
};

const thresholdFault = (rule: 'overdue' | 'percentage', bands: readonly RagBand[]): Sentence | null => {
  const lowest = bands.filter(({ from }) => from === null || from === undefined);
  const [base, second] = lowest;
  if (base === undefined) return sentence('recommendations.no_lowest_rating');
  if (second !== undefined)
    return sentence('recommendations.two_lowest_ratings', { first: base.word, second: second.word });
  for (const [at, { word, from }] of bands.entries()) {
    if (from === null || from === undefined) continue;
    if (!Number.isInteger(from)) return sentence('recommendations.rating_needs_whole_number', { rating: word });
    const twin = bands.slice(0, at).find((other) => other.from === from);
    if (twin !== undefined)
      return rule === 'percentage'
        ? sentence('recommendations.ratings_same_percentage', { first: twin.word, second: word, percent: from })
        : sentence('recommendations.ratings_same_days', { first: twin.word, second: word, count: from });
    if (rule === 'percentage' && (from < 1 || from > 100))
      return sentence('recommendations.percentage_out_of_range', { rating: word });
    if (Math.abs(from) > 3660) return sentence('recommendations.rating_too_far', { rating: word });
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
export const ragDifference = (officers: RagBand | null, ruled: RagBand | null): Sentence | null =>
  officers === null || ruled === null || officers.letter === ruled.letter
    ? null
    : sentence('recommendations.ratings_differ', { officers: officers.word, ruled: ruled.word });
