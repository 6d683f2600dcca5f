import type { IsoDate } from '../../dates/iso-date.ts';
import type { StoredStatus } from './core-status.ts';

/** One of a council's own words for a status, and what it means from a day on. */
export interface StatusWord {
  readonly word: string;
  readonly coreStatus: StoredStatus;
  readonly from: IsoDate;
  /** The last day on which the word was in use, or null while it is. */
  readonly to: IsoDate | null;
}

/** Case, white space and a last stop do not make another word of it. */
export const foldStatusWord = (word: string): string =>
  word
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<![.;:,])[.;:,]+$/u, '')
    .toLowerCase();

/**
 * What a council's word meant on a day. A council can change what a word stands for; what was recorded before keeps
 * the old meaning. Null when the word was not the council's on that day.
 * Example: "Closed" mapped to `claimed_complete` from 2006 and `verified_complete` from 2012 is `claimed_complete` on
 * 2011-06-01.
 */
export const statusAt = (mapping: readonly StatusWord[], word: string, date: IsoDate): StoredStatus | null => {
  const folded = foldStatusWord(word);
  return (
    mapping
      .filter(
        (entry) =>
          foldStatusWord(entry.word) === folded && entry.from <= date && (entry.to === null || date <= entry.to),
      )
      .reduce<StatusWord | null>(
        (latest, entry) => (latest === null || entry.from >= latest.from ? entry : latest),
        null,
      )?.coreStatus ?? null
  );
};
