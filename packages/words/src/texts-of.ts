import type { Catalogue } from './catalogue.ts';

/** Every text of a room with its key: `['list.title', 'Answers']`. */
export const textsOf = (words: Catalogue, before = ''): readonly (readonly [key: string, text: string])[] =>
  Object.entries(words).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${before}${key}`, text] as const] : textsOf(text, `${before}${key}.`),
  );
