import { formatDate } from '../calendar/date-names.ts';
import { isoDate } from '../calendar/iso-date.ts';
import type { StoredStatus } from './core-status.ts';
import { foldStatusWord } from './status-mapping.ts';
import { statusNames } from './status-transitions.ts';

export interface WordMeaning {
  readonly id: string;
  readonly word: string;
  readonly coreStatus: StoredStatus;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/**
 * The meaning that a word has on one of the days of another: on any day a council's word means one thing.
 * Example: "Closed" from 2006 on stands in the way of "closed." from 2012 on.
 */
export const meaningInTheWay = (words: readonly WordMeaning[], next: WordMeaning): WordMeaning | null =>
  words.find(
    (other) =>
      other.id !== next.id &&
      foldStatusWord(other.word) === foldStatusWord(next.word) &&
      (next.validTo === null || other.validFrom <= next.validTo) &&
      (other.validTo === null || other.validTo >= next.validFrom),
  ) ?? null;

export const meaningSentence = ({ word, coreStatus, validFrom, validTo }: WordMeaning): string => {
  const until = validTo === null ? '' : ` until ${formatDate(isoDate(validTo))}`;
  return `“${word}” means “${statusNames[coreStatus]}” from ${formatDate(isoDate(validFrom))}${until}: end that meaning the day before, or choose another day.`;
};

/** What a new meaning of a word comes to in a register of which so many say that word. */
export const meaningChange = (
  next: Pick<WordMeaning, 'word' | 'coreStatus' | 'validFrom'>,
  saying: readonly { readonly coreStatus: StoredStatus; readonly count: number }[],
): readonly string[] => {
  const from = formatDate(isoDate(next.validFrom));
  const kept = saying.map(
    ({ coreStatus, count }) =>
      `${count} ${count === 1 ? 'recommendation says' : 'recommendations say'} “${next.word}” and ${count === 1 ? 'reads' : 'read'} “${statusNames[coreStatus]}”: what was recorded keeps that.`,
  );
  return [
    `From ${from} whatever is recorded as “${next.word}” will read “${statusNames[next.coreStatus]}”.`,
    ...(kept.length > 0 ? kept : [`No recommendation says “${next.word}” yet.`]),
  ];
};
