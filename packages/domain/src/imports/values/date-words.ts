import { type Sentence, sentence } from '@holdfast/words/sentence';
import { welshMonthNames } from '../../dates/prose/date-names.ts';
import { parseDate, parseProseDate } from '../../dates/prose/prose-date.ts';
import { remember } from './remember.ts';

const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun)';
const month = `(?:${welshMonthNames.join('|')}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const written = `(?:${weekday}[ ,]+)?(?:the )?\\d{1,2}\\s?(?:st|nd|rd|th)?(?: of)?[ ,./-]+${month}[ ,./-]+(?:(?:19|20)\\d{2}|\\d{2}(?!\\d))`;
const figures = '\\d{1,2}[./:-]\\d{1,2}[./:-](?:\\d{4}|\\d{2})(?!\\d)';
const iso = '(?:19|20)\\d{2}-\\d{2}-\\d{2}';
const inside = new RegExp(`(?<![\\d/.:-])(?:${iso}|${figures}|${written})`, 'giu');

export interface DateInWords {
  readonly date: string | null;
  /** The part of the words that is the date. */
  readonly words: string;
  /** What stands around it, such as the meeting's name. */
  readonly rest: string;
  /** Why there is no date, or what is odd about it. */
  readonly problem: { readonly code: string; readonly message: Sentence } | null;
}

function readExact(words: string, rest: string): DateInWords | null {
  const parsed = parseDate(words);
  if (parsed.kind === 'impossible')
    return { date: null, words, rest, problem: { code: 'impossible_date', message: parsed.why } };
  if (parsed.kind === 'none') return null;
  const problem =
    parsed.weekdayMismatch === null
      ? null
      : {
          code: 'wrong_weekday',
          message: sentence('imports.wrong_weekday', { words: words.trim(), date: parsed.date }),
        };
  return { date: parsed.date, words, rest, problem };
}

/** What stands around a date, without the signs that set it apart; a bracket that was opened in it is closed in it. */
const around = (words: string, date: string): string => {
  const rest = words
    .replace(date, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ (?=[,;:])/gu, '')
    .replace(/^[\s,:()–-]+|(?<![\s,:(–-])[\s,:(–-]+$/gu, '');
  const closes = (rest.match(/\)/gu)?.length ?? 0) > (rest.match(/\(/gu)?.length ?? 0);
  return closes ? rest.replace(/(?<![\s,:()–-])[\s,:()–-]+$/u, '') : rest;
};

const readDate = (words: string): DateInWords | null => {
  const whole = readExact(words, '');
  if (whole !== null) return whole;
  const found = [...words.matchAll(inside)].map((match) => match[0]);
  const read = found.map((piece) => readExact(piece, around(words, piece)));
  const days = new Set(read.flatMap((piece) => (piece?.date ? [piece.date] : [])));
  return read.length > 0 && days.size <= 1 ? (read.find((piece) => piece !== null) ?? null) : null;
};

/**
 * One exact day in a cell, alone or among other words ("Policy Panel, 12/07/12"). Two different days in one cell are
 * no answer: the cell is then kept as its words. null when there is no date at all.
 */
export const findDate = remember(readDate);

/** Whether words tell a time at all, exactly or not: "Autumn 2011", "within six months", "tbc", "ongoing". */
export const tellsTime = remember(
  (words: string): boolean =>
    /^(?:tbc|tba|tbd|to be confirmed|to be agreed|ongoing|on-going|immediate(?:ly)?|asap|complete[d]?|n\/?a|continuous)\b/iu.test(
      words.trim(),
    ) || parseProseDate(words).precision !== 'unknown',
);
