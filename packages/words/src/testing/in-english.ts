import { inWords } from '../say.ts';
import { isSentence } from '../sentence.ts';

/** A value with every sentence in it said in English, so that a test reads as a person does. */
export const inEnglish = (value: unknown): unknown => {
  if (isSentence(value)) return inWords('en', value);
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inEnglish(each)]));
};
