import { addDays } from '../calendar/iso-date.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { StoredStatus } from './core-status.ts';

/** One step of a rating scheme. It has a letter and a word, because nothing is told by colour alone. */
export interface RagBand {
  readonly key: string;
  readonly letter: string;
  readonly word: string;
  /** What the band says of the work where the scheme rates delivery; null where it rates something else, as priority. */
  readonly coreStatus: StoredStatus | null;
}

/** A council's own scheme, as data. */
export interface RagScheme {
  readonly name: string;
  readonly bands: readonly RagBand[];
}

const green: RagBand = { key: 'green', letter: 'G', word: 'Green', coreStatus: 'on_track' };
const amber: RagBand = { key: 'amber', letter: 'A', word: 'Amber', coreStatus: 'at_risk' };
const red: RagBand = { key: 'red', letter: 'R', word: 'Red', coreStatus: 'off_track' };
const blue: RagBand = { key: 'blue', letter: 'B', word: 'Blue', coreStatus: 'claimed_complete' };

export const redAmberGreen: RagScheme = { name: 'Red, amber, green', bands: [red, amber, green] };
export const blueRedAmberGreen: RagScheme = { name: 'Blue, red, amber, green', bands: [blue, red, amber, green] };

/** The band that words or a letter name, or null: `readRag(redAmberGreen, 'amber')` and `'A'` are both amber. */
export const readRag = (scheme: RagScheme, words: string): RagBand | null => {
  const folded = words.trim().toLowerCase();
  return (
    scheme.bands.find((band) => [band.key, band.word, band.letter].some((name) => name.toLowerCase() === folded)) ??
    null
  );
};

export interface RagFacts {
  readonly status: StoredStatus;
  readonly due: IsoDate | null;
}

/**
 * The band that the dates alone give: complete is blue (green where the scheme has no blue), past its date is red,
 * within the council's warning days amber, else green. Null where the dates say nothing: unknown is not green.
 * Example: due 2012-09-30, today 2012-09-20, warning 14 days: amber.
 */
export const ruledRag = (scheme: RagScheme, facts: RagFacts, today: IsoDate, warningDays: number): RagBand | null => {
  const named = (...keys: readonly string[]): RagBand | null =>
    keys.map((key) => scheme.bands.find((band) => band.key === key)).find((band) => band !== undefined) ?? null;
  if (facts.status === 'claimed_complete' || facts.status === 'verified_complete') return named('blue', 'green');
  if (
    facts.status === 'unknown' ||
    facts.status === 'note_only' ||
    facts.status === 'superseded' ||
    facts.status === 'rejected'
  )
    return null;
  if (facts.due === null) return null;
  if (today > facts.due) return named('red');
  return addDays(today, warningDays) >= facts.due ? named('amber') : named('green');
};

/** The sentence shown when the officer's rating and the rule's differ, or null when they agree or one is missing. */
export const ragDifference = (officers: RagBand | null, ruled: RagBand | null): string | null =>
  officers === null || ruled === null || officers.key === ruled.key
    ? null
    : `The lead says ${officers.word}; by its dates it is ${ruled.word}.`;
