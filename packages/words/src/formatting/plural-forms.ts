import type { Language } from '../languages.ts';

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

const inEnglish: Readonly<Record<number, PluralForm>> = { 1: 'one' };

const inWelsh: Readonly<Record<number, PluralForm>> = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' };

/** The form that a count takes, by the rules of Unicode's CLDR. Intl is not asked: in Chromium it knows no Welsh. */
export const pluralForm = (language: Language, count: number): PluralForm =>
  (language === 'cy' ? inWelsh : inEnglish)[count] ?? 'other';
