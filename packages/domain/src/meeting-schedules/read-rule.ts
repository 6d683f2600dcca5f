import { sentence, type Sentence } from '@holdfast/words/sentence';
import { monthFromWord, monthPattern, weekdayFromWord, weekdayPattern } from '../dates/prose/date-names.ts';
import { type IsoDate, weekdayOf } from '../dates/iso-date.ts';
import { numberWords } from '../dates/prose/number-words.ts';
import { parseDate } from '../dates/prose/parse-date.ts';
import { type MeetingRule, ordinals, type Recess } from './meeting-rule.ts';

export type ReadRule =
  { readonly ok: true; readonly rule: MeetingRule } | { readonly ok: false; readonly sentence: Sentence };

const no = (why: Sentence): ReadRule => ({ ok: false, sentence: why });

const ordinal = '(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)';
const readOrdinal = (word: string): number =>
  word === 'last' ? -1 : /^\d/u.test(word) ? Number(word.charAt(0)) : ordinals.findIndex((each) => each === word);

const readCount = (word: string): number => {
  if (word === 'other' || word === 'second' || word === 'alternate') return 2;
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  return numberWords.indexOf(word);
};

const dateIn = (words: string): IsoDate | null => {
  const read = parseDate(words);
  return read.kind === 'date' ? read.date : null;
};

const monthsIn = (words: string): number[] =>
  [...words.matchAll(new RegExp(`\\b${monthPattern}(?=\\W|$)`, 'giu'))].map(([word]) => monthFromWord(word));

/** "except in August", "not in August and December", "except 20 December 2012 to 4 January 2013". */
const readExcept = (words: string): readonly Recess[] | null => {
  const recess: Recess[] = [];
  let rest = words;
  const range = /\b(\d{1,2}[^,;]{1,30}?\b\d{4})\s*(?:to|until|–|-)\s*(\d{1,2}[^,;]{1,30}?\b\d{4})/giu;
  for (const match of words.matchAll(range)) {
    const [from, to] = [dateIn(match[1] ?? ''), dateIn(match[2] ?? '')];
    if (from === null || to === null || to < from) return null;
    recess.push({ kind: 'days', from, to });
    rest = rest.replace(match[0], '');
  }
  const months = monthsIn(rest);
  if (months.length === 0 && recess.length === 0) return null;
  return [...recess, ...months.map((month): Recess => ({ kind: 'month', month }))];
};

const nthPattern = new RegExp(
  `^(?:the\\s+)?(?<nth>${ordinal}(?:\\s*(?:,|and|&)\\s*(?:the\\s+)?${ordinal})*)\\s+(?<weekday>${weekdayPattern})s?(?:\\s+(?:of|in)\\s+(?<months>.+))?$`,
  'iu',
);
const weeksPattern = new RegExp(
  `^(?:(?:on\\s+)?(?<first>${weekdayPattern})s?\\s*,?\\s+)?every\\s+(?:(?<count>[a-z]+|\\d{1,2})\\s+)?weeks?(?:\\s+on\\s+(?:a\\s+)?(?<second>${weekdayPattern})s?)?(?:\\s+(?:from|beginning|starting)\\s+(?:on\\s+)?(?<from>.+))?$`,
  'iu',
);
const eachWeekday = new RegExp(
  `^every\\s+(?<count>other\\s+|second\\s+)?(?<weekday>${weekdayPattern})(?:\\s+from\\s+(?<from>.+))?$`,
  'iu',
);
const besidePattern = new RegExp(
  `^(?:(?:on\\s+)?the\\s+)?(?<weekday>${weekdayPattern})\\s+(?:immediately\\s+)?(?<side>before|prior to|preceding|after|following)\\s+(?:(?:each|every|the)\\s+)?(?:meeting\\s+of\\s+(?:the\\s+)?)?(?<body>.+?)(?:\\s+meetings?)?$`,
  'iu',
);

/**
 * Reads a rule as an administrator writes it: "second Thursday", "first and third Tuesday of each month, not in August",
 * "every six weeks on a Thursday from 13 June 2012", "the Thursday before each Cabinet". What is not understood is
 * answered with what could be written instead, never guessed.
 */
export const readRule = (written: string): ReadRule => {
  const words = written.trim().replace(/\s+/gu, ' ').replace(/\.$/u, '');
  if (words === '') return no(sentence('meetingSchedules.write_rule'));
  const cut = /\b(?:except(?:\s+for)?|excluding|but not|not)\s+(?:in\s+|during\s+|the\s+)*/iu.exec(words);
  const head =
    cut === null
      ? words
      : words
          .slice(0, cut.index)
          .trim()
          .replace(/[,;(]$/u, '')
          .trim();
  const tail = cut === null ? '' : words.slice(cut.index + cut[0].length);
  const except = cut === null ? [] : readExcept(tail);
  if (except === null) return no(sentence('meetingSchedules.nothing_left_out', { words: tail }));

  const nth = nthPattern.exec(head)?.groups;
  if (nth !== undefined) {
    const spelt = nth['months'] ?? '';
    const every = spelt === '' || /^(?:each|every|the|a)\b/iu.test(spelt);
    const months = every ? [] : monthsIn(spelt);
    if (!every && months.length === 0) return no(sentence('meetingSchedules.no_month', { words: spelt }));
    const places = (nth['nth'] ?? '').toLowerCase().match(new RegExp(ordinal, 'giu')) ?? [];
    return {
      ok: true,
      rule: {
        kind: 'nth_weekday',
        nth: places.map(readOrdinal),
        weekday: weekdayFromWord(nth['weekday'] ?? ''),
        months,
        except,
      },
    };
  }
  const weeks = weeksPattern.exec(head)?.groups ?? eachWeekday.exec(head)?.groups;
  if (weeks !== undefined) {
    const count = readCount((weeks['count'] ?? 'one').trim().toLowerCase());
    if (count < 1 || count > 26)
      return no(sentence('meetingSchedules.no_number_of_weeks', { words: weeks['count'] ?? '' }));
    const from = weeks['from'] === undefined ? null : dateIn(weeks['from']);
    if (weeks['from'] !== undefined && from === null)
      return no(sentence('meetingSchedules.not_a_day', { words: weeks['from'] }));
    const word = weeks['weekday'] ?? weeks['first'] ?? weeks['second'];
    const weekday = word === undefined ? null : weekdayFromWord(word);
    if (weekday === null && from === null) return no(sentence('meetingSchedules.which_weekday'));
    if (weekday !== null && from !== null && weekdayOf(from) !== weekday)
      return no(sentence('meetingSchedules.another_weekday', { words: weeks['from'] ?? '' }));
    return { ok: true, rule: { kind: 'every_weeks', weeks: count, weekday, from, except } };
  }
  const beside = besidePattern.exec(head)?.groups;
  if (beside !== undefined) {
    const side = /after|following/iu.test(beside['side'] ?? '') ? 'after' : 'before';
    return {
      ok: true,
      rule: {
        kind: 'beside',
        side,
        weekday: weekdayFromWord(beside['weekday'] ?? ''),
        body: beside['body'] ?? '',
        except,
      },
    };
  }
  return no(sentence('meetingSchedules.no_rule', { words: written.trim() }));
};
