import type { Language } from './languages.ts';

const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Welsh joins with "ac" before a vowel and with "a" otherwise; Intl offers only "a(c)", and Chromium no Welsh at all. */
const welsh = (items: readonly string[]): string => {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${/^[aeiouwyâêîôûŵŷ]/iu.test(last) ? 'ac' : 'a'} ${last}`;
};

/** `list('en', ['Ash', 'Birch', 'Elm'])` is "Ash, Birch and Elm". */
export const list = (language: Language, items: readonly string[]): string =>
  language === 'en' ? english.format(items) : welsh(items);

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `choice('en', ['Done', 'Closed'])` is "“Done” or “Closed”". */
export const choice = (language: Language, items: readonly string[]): string => {
  const quoted = items.map((item) => `“${item}”`);
  if (language === 'en') return alternatives.format(quoted);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} neu ${last}`;
};
