import { isSentence, type Sentence, sentence, type Words } from './sentence.ts';

/** Words on their way into a column of text, or through a library that carries text alone. */
export const toStored = (words: Words): string => (isSentence(words) ? JSON.stringify(words) : words);

/** What `toStored` wrote; text that it did not write is said as it stands. */
export const fromStored = (text: string): Words => {
  if (!text.startsWith('{"code":')) return text;
  try {
    const read: unknown = JSON.parse(text);
    return isSentence(read) ? read : text;
  } catch {
    return text;
  }
};

/** Words as a sentence, so that it can stand in another one: a text becomes one that says it as it stands. */
export const asSentence = (words: Words): Sentence =>
  isSentence(words) ? words : sentence('texts.as_it_stands', { words });

/** Several sentences in a row, said as one. */
export const together = (all: readonly Sentence[]): Sentence => {
  const [only, ...others] = all;
  return only !== undefined && others.length === 0 ? only : sentence('texts.together', { all });
};
