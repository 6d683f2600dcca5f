import { type Sentence, sentence } from '@holdfast/words/sentence';
import { addDays, isoDate } from '../../dates/iso-date.ts';
import type { StoredStatus } from './core-status.ts';
import { foldStatusWord } from './status-mapping.ts';

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

export const meaningSentence = ({
  word,
  coreStatus: status,
  validFrom: from,
  validTo: until,
}: WordMeaning): Sentence =>
  until === null
    ? sentence('recommendations.word_means_from', { word, status, from })
    : sentence('recommendations.word_means_from_until', { word, status, from, until });

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
): { readonly sentences: readonly Sentence[]; readonly refusal: Sentence | null } => {
  const from = lastDay === null ? today : addDays(isoDate(lastDay), 1);
  const others = words.filter(
    (other) =>
      other.id !== id &&
      other.coreStatus === coreStatus &&
      other.validFrom <= from &&
      (other.validTo === null || other.validTo >= from),
  );
  const gone = { word, status: coreStatus, from };
  if (saying > 0 && others.length === 0)
    return { sentences: [], refusal: sentence('recommendations.word_needed', { ...gone, count: saying }) };
  return {
    sentences: [
      saying === 0
        ? sentence('recommendations.word_unread', { word })
        : sentence('recommendations.word_kept', { word, count: saying }),
      others.length === 0
        ? sentence('recommendations.no_word_from', { status: coreStatus, from })
        : sentence('recommendations.recorded_from', {
            status: coreStatus,
            from,
            words: others.map((other) => other.word),
          }),
    ],
    refusal: null,
  };
};

/** What a new meaning of a word comes to in a register of which so many say that word. */
export const meaningChange = (
  next: Pick<WordMeaning, 'word' | 'coreStatus' | 'validFrom'>,
  saying: readonly { readonly coreStatus: StoredStatus; readonly count: number }[],
): readonly Sentence[] => {
  const { word, coreStatus: status, validFrom: from } = next;
  const kept = saying.map(({ coreStatus, count }) =>
    sentence('recommendations.word_said', { word, status: coreStatus, count }),
  );
  return [
    sentence('recommendations.word_reads_from', { word, status, from }),
    ...(kept.length > 0 ? kept : [sentence('recommendations.word_unsaid', { word })]),
  ];
};
