import type { Language } from './languages.ts';
import { inWords } from './say.ts';
import { isSentence } from './sentence.ts';

/** A value with every sentence in it put into words, for whoever takes texts alone: a file, or a test. */
export const sayThroughout = (language: Language, value: unknown): unknown => {
  if (isSentence(value)) return inWords(language, value);
  if (Array.isArray(value)) return value.map((each) => sayThroughout(language, each));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sayThroughout(language, each)]));
};
