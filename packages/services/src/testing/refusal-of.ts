import { inWords } from '@holdfast/words/say';
import { isSentence } from '@holdfast/words/sentence';
import { Refusal, type RefusalKind } from '../refusal.ts';

interface Refused {
  readonly kind: RefusalKind;
  readonly field: string | null;
  /** null where several are said together. */
  readonly code: string | null;
  readonly sentence: string;
}

/** Why a service refuses; null where it did what was asked. Whatever else goes wrong is thrown on. */
export const refusalOf = async (work: Promise<unknown>): Promise<Refused | null> => {
  try {
    await work;
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { kind, field, why } = error;
    return { kind, field, code: isSentence(why) ? why.code : null, sentence: inWords('en', why) };
  }
};
