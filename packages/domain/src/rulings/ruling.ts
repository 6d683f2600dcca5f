import type { SentenceCode } from '@holdfast/words/codes';
import { type ParametersOf, sentence, type Sentence } from '@holdfast/words/sentence';

/** What a rule answers when somebody wants to do something: yes, or no with the reason for a person to read. */
export type Ruling<Code extends string> =
  { readonly allowed: true } | { readonly allowed: false; readonly code: Code; readonly sentence: Sentence };

export const allowed = { allowed: true } as const;

/** No, with which sentence says why: `refused('people.has_left', { person: 'Ann Lee' })`. */
export const refused = <Code extends SentenceCode>(
  code: Code,
  ...parameters: ParametersOf<Code>
): Ruling<Code> & { readonly allowed: false } => ({ allowed: false, code, sentence: sentence(code, ...parameters) });
