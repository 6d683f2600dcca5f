import type { FieldProblem, Problem, ProblemCode } from '@holdfast/contracts/problem';
import { problemStatus } from '@holdfast/contracts/problem';
import type { Language } from '@holdfast/words/languages';
import { inWords } from '@holdfast/words/say';
import { isSentence, sentence, type Words } from '@holdfast/words/sentence';

/** What is wrong with one field of the body: its path, joined by dots, and what to do. */
export interface FieldFault {
  readonly field: string;
  readonly message: Words;
}

/** A refusal on its way out of a handler: a code from the contract and a sentence for the person. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    /** null: what is wrong with the fields says it all. */
    readonly detail: Words | null,
    readonly fields?: readonly FieldFault[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detailIn('en', detail, fields));
  }
}

/** The same for every address that holds nothing for this council, so that nothing can be learned from it. */
export const notFound = (): ProblemError => new ProblemError('not_found', sentence('problems.not_found'));

const faultIn = (language: Language, { field, message }: FieldFault): string => {
  const said = inWords(language, message);
  return `${field === '' ? '' : `${field}: `}${said}${/[.!?]$/u.test(said) ? '' : '.'}`;
};

const detailIn = (language: Language, detail: Words | null, fields: readonly FieldFault[] = []): string =>
  detail === null ? fields.map((fault) => faultIn(language, fault)).join(' ') : inWords(language, detail);

/** For programs: which sentence it is, and what stands in it, whatever the language of the text. */
const reasonOf = (words: Words | null): Pick<Problem, 'reason'> =>
  isSentence(words) ? { reason: { code: words.code, parameters: words.parameters } } : {};

const fieldProblem = (language: Language, { field, message }: FieldFault): FieldProblem => ({
  field,
  message: inWords(language, message),
  ...reasonOf(message),
});

export const problemBody = (error: ProblemError, requestId: string, language: Language): Problem => ({
  type: `urn:holdfast:problem:${error.code}`,
  title: inWords(language, sentence(`titles.${error.code}`)),
  status: problemStatus[error.code],
  code: error.code,
  detail: detailIn(language, error.detail, error.fields),
  ...reasonOf(error.detail),
  requestId,
  ...(error.fields === undefined ? {} : { fields: error.fields.map((fault) => fieldProblem(language, fault)) }),
});
