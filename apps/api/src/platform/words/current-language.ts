import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Language,
  languageHeader,
  languageInCookies,
  preferredLanguage,
  readLanguage,
} from '@holdfast/words/languages';
import { type Said, say } from '@holdfast/words/say';
import { fromStored } from '@holdfast/words/stored';
import type { Words } from '@holdfast/words/sentence';
import type { FastifyRequest } from 'fastify';
import { answered } from '../log/current-request.ts';

type Asked = Pick<FastifyRequest, 'headers'>;

/** Read once for a request: a page of the register says a hundred sentences. */
const known = new WeakMap<Asked, Language>();

const readLanguageOf = ({ headers }: Asked): Language =>
  readLanguage(headers[languageHeader]) ??
  languageInCookies(headers.cookie ?? '') ??
  preferredLanguage(headers['accept-language']) ??
  'en';

/**
 * The language in which a request is answered: that of the page that asks, else what was chosen in this browser, and
 * only where nothing was chosen what the browser asks for; English where that is not spoken.
 */
export const languageOf = (request: Asked): Language => {
  const before = known.get(request);
  if (before !== undefined) return before;
  const language = readLanguageOf(request);
  known.set(request, language);
  return language;
};

const spoken = new AsyncLocalStorage<Language>();

/** The same work in a language: what is kept for readers of each of them is said in each. */
export const speaking = <Result>(language: Language, work: () => Result): Result => spoken.run(language, work);

/** The language of the request that is being answered; English where none is. */
export const currentLanguage = (): Language => {
  const kept = spoken.getStore();
  if (kept !== undefined) return kept;
  const request = answered();
  return request === null ? 'en' : languageOf(request);
};

/** A sentence as the reader of the answer reads it, with the language in which it could be said. */
export const inTheirWords = (words: Words): Said => say(currentLanguage(), words);

export const inTheirWordsOrNull = (words: Words | null): Said | null => (words === null ? null : inTheirWords(words));

/** The same for what a column of text keeps. */
export const storedWords = (text: string | null): Said | null =>
  text === null ? null : inTheirWords(fromStored(text));
