import { isSentence, type Words } from './sentence.ts';

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
