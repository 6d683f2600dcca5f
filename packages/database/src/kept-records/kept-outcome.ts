import { isSentence, type Sentence, type Words } from '@holdfast/words/sentence';

/** Why a rule does not allow a change: a sentence that names the record in the way, and says what to do. */
export interface KeptRefusal {
  readonly code: string;
  /** The value at fault, by its name in code; null where it is the change as a whole. */
  readonly field: string | null;
  readonly sentence: Words;
}

/** Who changed a setting last, for whoever came second. */
export interface LastChange {
  readonly by: string | null;
  readonly at: string;
}

export type KeptOutcome =
  | { readonly kind: 'changed'; readonly id: string; readonly revision: number }
  | { readonly kind: 'refused'; readonly refusal: KeptRefusal }
  /** Somebody else changed it since it was opened. */
  | { readonly kind: 'stale'; readonly revision: number; readonly last: LastChange | null }
  | { readonly kind: 'not_found' };

/** The change is refused: the value at fault, or null for the change as a whole, and the sentence that says why. */
export function refuse(field: string | null, sentence: Sentence): KeptRefusal;
export function refuse(code: string, field: string | null, words: Words): KeptRefusal;
export function refuse(first: string | null, second: string | null | Sentence, third?: Words): KeptRefusal {
  return isSentence(second)
    ? { code: second.code, field: first, sentence: second }
    : { code: first ?? '', field: second, sentence: third ?? '' };
}
