import type { Language } from '../languages.ts';

const joined = (items: readonly string[], word: (last: string) => string): string => {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word(last)} ${last}`;
};

/** Welsh joins with "ac" before a vowel and with "a" otherwise; Intl offers only "a(c)", and Chromium no Welsh at all. */
const and: Record<Language, (last: string) => string> = {
  en: () => 'and',
  cy: (last) => (/^[aeiouwyâêîôûŵŷ]/iu.test(last) ? 'ac' : 'a'),
};
const or: Record<Language, string> = { en: 'or', cy: 'neu' };

/** `list('en', ['Ash', 'Birch', 'Elm'])` is "Ash, Birch and Elm". */
export const list = (language: Language, items: readonly string[]): string => joined(items, and[language]);

/** `choice('en', ['Done', 'Closed'])` is "“Done” or “Closed”". */
export const choice = (language: Language, items: readonly string[]): string =>
  joined(
    items.map((item) => `“${item}”`),
    () => or[language],
  );
