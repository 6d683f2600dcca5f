import { type Sentence, sentence, type Words } from '@holdfast/words/sentence';
import { type RagScheme, readRag } from '../../recommendations/rag.ts';
import { type ResponseDecision, responseDecisions } from '../../recommendations/response-decision.ts';
import type { SettingValues } from '../setting-values.ts';

/** A word of the register, how often it stands there, and the first that says it. */
export interface WordCount {
  readonly words: string;
  readonly count: number;
  readonly recommendationId: string;
  readonly reference: string;
}

export interface WordPreview {
  readonly sentences: readonly Sentence[];
  readonly total: number;
  readonly listed: readonly {
    readonly recommendationId: string | null;
    /** Sentences, or words of the register. */
    readonly what: Words;
    readonly before: Words;
    readonly after: Words;
  }[];
}

const named = ({ reference, count }: WordCount): Words =>
  count === 1 ? reference : sentence('settings.reference_and_more', { reference, count: count - 1 });

/**
 * What a new scheme makes of the ratings in the register. A rating that the scheme does not have keeps its word: it is
 * never turned into another.
 * Example: 37 say "A", and "Amber" has the letter A: 37 recommendations will read "Amber".
 */
export const ragPreview = (scheme: RagScheme, present: RagScheme, inUse: readonly WordCount[]): WordPreview => {
  const read = inUse.map((used) => ({ ...used, after: readRag(scheme, used.words) }));
  return {
    sentences: [
      ...scheme.bands.flatMap((band) => {
        const count = read.filter(({ after }) => after === band).reduce((sum, used) => sum + used.count, 0);
        return count === 0 ? [] : [sentence('settings.will_read', { count, words: band.word })];
      }),
      ...read
        .filter(({ after }) => after === null)
        .map(({ words, count }) => sentence('settings.keeps_word', { count, words })),
      ...(read.length === 0 ? [sentence('settings.no_ratings')] : []),
    ],
    total: read.reduce((sum, { count }) => sum + count, 0),
    listed: read.map(({ after, ...used }) => ({
      recommendationId: used.recommendationId,
      what: named(used),
      before: readRag(present, used.words)?.word ?? used.words,
      after: after?.word ?? used.words,
    })),
  };
};

const usualWords: Readonly<Record<ResponseDecision, string>> = {
  accepted: 'Accepted',
  partially_accepted: 'Partially accepted',
  rejected: 'Rejected',
  noted: 'Noted',
  holding: 'Holding reply',
};

/** The council's word for what the executive decided, or the usual one. */
export const responseWord = (words: SettingValues['response_words'], decision: ResponseDecision): string =>
  words[decision] ?? usualWords[decision];

/** How the answers in the register will read. Example: "12 recommendations will read “Agreed”." */
export const responseWordsPreview = (
  next: SettingValues['response_words'],
  present: SettingValues['response_words'],
  inUse: readonly WordCount[],
): WordPreview => {
  const changed = inUse.flatMap((used) => {
    const decision = responseDecisions.find((one) => one === used.words);
    if (decision === undefined) return [];
    const [before, after] = [responseWord(present, decision), responseWord(next, decision)];
    return before === after ? [] : [{ ...used, before, after }];
  });
  return {
    sentences:
      changed.length === 0
        ? [sentence('settings.no_answer_changes')]
        : changed.map(({ count, after }) => sentence('settings.will_read', { count, words: after })),
    total: changed.reduce((sum, { count }) => sum + count, 0),
    listed: changed.map(({ before, after, ...used }) => ({
      recommendationId: used.recommendationId,
      what: named(used),
      before,
      after,
    })),
  };
};
