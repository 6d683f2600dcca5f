import { sayable } from './sayable.ts';
import { isSentence, type Sentence, sentence, type Words } from './sentence.ts';

/** Words as a sentence, so that it can stand in another one: a text becomes one that says it as it stands. */
export const asSentence = (words: Words): Sentence =>
  isSentence(words) ? words : sentence('texts.as_it_stands', { words });

/**
 * Words on their way into a column of text, or through a library that carries text alone. Words of somebody else are
 * kept as a sentence that quotes them: raw, they could pose as one of ours.
 */
export const toStored = (words: Words): string => JSON.stringify(asSentence(words));

/** What `toStored` wrote; anything else, even what looks like it but cannot be said, is words as they stand. */
export const fromStored = (text: string): Words => {
  if (!text.startsWith('{"code":')) return text;
  try {
    const read = sayable(JSON.parse(text));
    if (read?.code !== 'texts.as_it_stands') return read ?? text;
    const { words } = read.parameters;
    return typeof words === 'string' ? words : read;
  } catch {
    return text;
  }
};

/** Several sentences in a row, said as one. */
export const together = (all: readonly Sentence[]): Sentence => {
  const [only, ...others] = all;
  return only !== undefined && others.length === 0 ? only : sentence('texts.together', { all });
};
