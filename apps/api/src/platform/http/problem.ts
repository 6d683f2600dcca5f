import type { FieldProblem, Problem, ProblemCode } from '@holdfast/contracts/problem';
import { problemStatus } from '@holdfast/contracts/problem';
import type { Language } from '@holdfast/words/languages';
import { inWords, type Said, say } from '@holdfast/words/say';
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
    /** What has to be confirmed, each by its name. */
    readonly follows?: readonly { readonly kind: string; readonly sentence: Words }[],
  ) {
    super(detailIn('en', detail, fields).text);
  }
}

/** The same for every address that holds nothing for this council, so that nothing can be learned from it. */
export const notFound = (): ProblemError => new ProblemError('not_found', sentence('problems.not_found'));

const faultIn = (language: Language, { field, message }: FieldFault): string => {
  const said = inWords(language, message);
  return `${field === '' ? '' : `${field}: `}${said}${/[.!?]$/u.test(said) ? '' : '.'}`;
};

/** What is wrong with several fields is said in one language: English where the wanted one lacks any of it. */
const detailIn = (wanted: Language, detail: Words | null, fields: readonly FieldFault[] = []): Said => {
  if (detail !== null) return say(wanted, detail);
  const language = fields.every(({ message }) => say(wanted, message).language === wanted) ? wanted : 'en';
  return { text: fields.map((fault) => faultIn(language, fault)).join(' '), language };
};

/** For programs: which sentence it is, and what stands in it, whatever the language of the text. */
const reasonOf = (words: Words | null): Pick<Problem, 'reason'> =>
  isSentence(words) ? { reason: { code: words.code, parameters: words.parameters } } : {};

const fieldProblem = (wanted: Language, { field, message }: FieldFault): FieldProblem => {
  const { text, language } = say(wanted, message);
  return { field, message: text, language, ...reasonOf(message) };
};

/** A problem document (RFC 9457), with the languages that its header Content-Language names (RFC 9110, 8.5). */
export const problemDocument = (
  error: ProblemError,
  requestId: string,
  wanted: Language,
): { readonly body: Problem; readonly languages: readonly Language[] } => {
  const title = say(wanted, sentence(`titles.${error.code}`));
  const { text: detail, language } = detailIn(wanted, error.detail, error.fields);
  const fields = error.fields?.map((fault) => fieldProblem(wanted, fault));
  const follows = error.follows?.map(({ kind, sentence: why }) => {
    const { text, language: spoken } = say(wanted, why);
    return { kind, message: text, language: spoken, ...reasonOf(why) };
  });
  const body: Problem = {
    type: `urn:holdfast:problem:${error.code}`,
    title: title.text,
    status: problemStatus[error.code],
    code: error.code,
    detail,
    language,
    ...reasonOf(error.detail),
    requestId,
    ...(fields === undefined ? {} : { fields }),
    ...(follows === undefined ? {} : { follows }),
  };
  const said = [title.language, language, ...[...(fields ?? []), ...(follows ?? [])].map((each) => each.language)];
  return { body, languages: [...new Set(said.filter((each) => each !== null))] };
};
