import { formatDate } from '../../dates/prose/date-names.ts';
import { addDays, isoDate } from '../../dates/iso-date.ts';
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

/** A word that is in use no more from a day on, or never was one. */
export interface GoneWord extends Pick<WordMeaning, 'id' | 'word' | 'coreStatus'> {
  /** The last day on which it is in use; null where it is taken out. */
  readonly lastDay: string | null;
}

/** How often the register says a word, and the words that stand for the same once it has gone. */
export interface GoneWordFacts {
  readonly saying: number;
  readonly words: readonly WordMeaning[];
  readonly today: string;
}

/**
 * What the end of a word comes to. What was recorded keeps it; but where the register says it, another of the
 * council's words has to stand for the same from then on, or what comes next on those recommendations has no word.
 * Example: 12 recommendations say "Partly done" (on track), and no other word means that: refused until there is one.
 */
export const wordEnding = (
  { id, word, coreStatus, lastDay }: GoneWord,
  { saying, words, today }: GoneWordFacts,
): { readonly sentences: readonly string[]; readonly refusal: string | null } => {
  const from = lastDay === null ? today : addDays(isoDate(lastDay), 1);
  const others = words.filter(
    (other) =>
      other.id !== id &&
      other.coreStatus === coreStatus &&
      other.validFrom <= from &&
      (other.validTo === null || other.validTo >= from),
  );
  const day = formatDate(isoDate(from));
  const status = statusNames[coreStatus];
  const read = `${saying} ${saying === 1 ? 'recommendation still reads' : 'recommendations still read'} “${word}”`;
  const names = others.map((other) => `“${other.word}”`).join(' or ');
  if (saying > 0 && others.length === 0)
    return {
      sentences: [],
      refusal: `${read}, and from ${day} no word of the council would stand for “${status}”. Add the word that takes its place first.`,
    };
  return {
    sentences: [
      saying === 0 ? `No recommendation reads “${word}”.` : `${read}: what was recorded keeps that.`,
      others.length === 0
        ? `From ${day} no word of the council stands for “${status}”.`
        : `From ${day} “${status}” is recorded as ${names}.`,
    ],
    refusal: null,
  };
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
