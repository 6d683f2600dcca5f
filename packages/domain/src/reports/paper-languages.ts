import { type PaperLanguages, paperLanguages } from '@holdfast/words/languages';
import { coreStatus as welsh } from '@holdfast/words/cy/values/core-status';
import { coreStatus as english } from '@holdfast/words/en/values/core-status';
import { wordsWanted as wantedInWelsh } from '@holdfast/words/cy/values/words-wanted';
import { wordsWanted } from '@holdfast/words/en/values/words-wanted';
import { formatDate, formatWelshDate } from '../dates/prose/date-names.ts';
import { dayOf, type IsoDate, monthOf, yearOf } from '../dates/iso-date.ts';
import type { CoreStatus } from '../recommendations/status/core-status.ts';
import { standsForExempt, welshForExempt } from '../recommendations/exemption.ts';

/** What a paper says in English and in Welsh, in its languages: "Dyddiad / Date". */
export const inBoth = (languages: PaperLanguages, inEnglish: string, inWelsh: string): string => {
  if (languages === 'both') return inEnglish === inWelsh ? inEnglish : `${inWelsh} / ${inEnglish}`;
  return languages === 'cy' ? inWelsh : inEnglish;
};

/** Each way in which a paper may say it: whoever reads a paper back knows them all. */
export const waysToSay = (inEnglish: string, inWelsh: string): readonly string[] =>
  paperLanguages.map((languages) => inBoth(languages, inEnglish, inWelsh));

const two = (part: number): string => String(part).padStart(2, '0');

/** "12 July 2012", "12 Gorffennaf 2012"; in a paper in both languages "12/07/2012", which both write. */
export const paperDate = (languages: PaperLanguages, date: IsoDate): string => {
  if (languages === 'both') return `${two(dayOf(date))}/${two(monthOf(date))}/${yearOf(date)}`;
  return languages === 'cy' ? formatWelshDate(date) : formatDate(date);
};

export const paperStatus = (languages: PaperLanguages, status: CoreStatus): string =>
  inBoth(languages, english[status], welsh[status]);

/** Each way in which a paper may name a status. */
export const waysToNameStatus = (status: CoreStatus): readonly string[] => waysToSay(english[status], welsh[status]);

/** Words as they were written; where a line stands in place of exempt words, that line in the paper’s languages. */
export const paperWords = (languages: PaperLanguages, words: string): string =>
  languages === 'en' || !words.split('\n').some(standsForExempt)
    ? words
    : words
        .split('\n')
        .map((line) => (standsForExempt(line) ? inBoth(languages, line, welshForExempt(line)) : line))
        .join('\n');

/** The committee's words in a paper's languages, as `paperWords`; where nobody has added them, a sentence that says so. */
export const paperRecommendation = (languages: PaperLanguages, words: string): string =>
  words === '' ? inBoth(languages, wordsWanted, wantedInWelsh) : paperWords(languages, words);

/** Whether a cell only says that the words are wanted, in whichever language: that is no recommendation. */
export const saysWordsWanted = (words: string): boolean => waysToSay(wordsWanted, wantedInWelsh).includes(words);
