import { sentence } from '@holdfast/words/sentence';
import { isIsoDate } from '../../dates/iso-date.ts';
import { parseProseDate } from '../../dates/prose/prose-date.ts';
import {
  type PaperKind,
  type RecommendationField,
  recommendationFields,
} from '../../recommendations/fields/field-rows.ts';
import { waysToNameCode } from '../../reports/code-names.ts';
import { saysWordsWanted } from '../../reports/paper-languages.ts';
import { findDate } from './date-words.ts';
import { readLeads } from './leads.ts';
import type { Where } from '../paper/paper.ts';
import { type Anomaly, type Guess, otherDays, type PaperField } from '../paper/preview.ts';
import type { FieldValue } from '../../recommendations/fields/tracker-values.ts';
import { remember } from './remember.ts';
import { readPart } from './reference-labels.ts';
import { readDecision } from './decisions/response-words.ts';
import { countWords, foldWords, isDash, saysNothing } from '../../text/words.ts';

export interface ReadValue {
  readonly value: FieldValue;
  readonly guess: Guess | null;
  readonly anomalies: readonly Anomaly[];
}

const rows: Readonly<Partial<Record<PaperField, RecommendationField>>> = recommendationFields;

const dateFields: readonly PaperField[] = otherDays;
/** What a field holds. Of those that the register does not hold, some are a day or a time, and the others words. */
const kindOf = (field: PaperField): PaperKind => {
  if (field === 'original_due') return 'timescale';
  return rows[field]?.kind ?? (dateFields.includes(field) ? 'day' : 'words');
};

/** Whether a field holds one day, and no time in words. */
export const isDayField = (field: PaperField): boolean => kindOf(field) === 'day';

const plain = (value: FieldValue): ReadValue => ({
  value,
  guess: null,
  anomalies: [],
});

function readDateField(words: string, where: Where): ReadValue {
  const found = findDate(words);
  const iso = words.trim();
  if (found === null) {
    const anomalies =
      countWords(words) <= 6 && /\d/u.test(words)
        ? [
            {
              code: 'unread_date',
              where,
              message: sentence('imports.unread_date', { words }),
            },
          ]
        : [];
    return { value: null, guess: 'parsed_date', anomalies };
  }
  const anomalies = found.problem === null ? [] : [{ ...found.problem, where }];
  return {
    value: found.date,
    guess: found.date === iso ? null : 'parsed_date',
    anomalies,
  };
}

const yearlessQuarter = /^\s*(?:by\s+|end\s+(?:of\s+)?)?(?:q\s?[1-4]|(?:quarter|qtr)\s?[1-4])\s*$/iu;

const readUndated = remember(parseProseDate);

/** "Completed May 2024": when the work ended, and no time by which it is due. */
const ended =
  /^\W*(?:fully )?(?:completed?|done|finished|implemented|achieved|closed|actioned|delivered|cwblhawyd)\b(?! (?:by|erbyn)\b)/iu;

/** "Q3 2024": the third of the calendar's year, or of the council's. */
const eitherYear = /^\W*(?:by |end (?:of )?)*(?:(?:q|quarter |qtr )[1-4]|h[12])[\s,]+(?:19|20)\d{2}\W*$/iu;

const unknownTime = (words: string): FieldValue => ({ words, from: null, to: null, precision: 'unknown' });

function readTime(words: string, base: string | null, where: Where): ReadValue {
  const found = words.length < 60 ? findDate(words) : null;
  const anomalies: Anomaly[] = found?.problem ? [{ ...found.problem, where }] : [];
  if (base === null && yearlessQuarter.test(words))
    anomalies.push({
      code: 'no_year',
      where,
      message: sentence('imports.no_year', { words: words.trim() }),
    });
  if (ended.test(words)) return { value: unknownTime(words), guess: 'parsed_date', anomalies };
  if (eitherYear.test(words))
    anomalies.push({
      code: 'which_year',
      where,
      message: sentence('imports.which_year', { words: words.trim() }),
    });
  const value = base !== null && isIsoDate(base) ? parseProseDate(words, { base }) : readUndated(words);
  return { value: { ...value, words }, guess: 'parsed_date', anomalies };
}

const referenceWords = (words: string): string =>
  words
    .replace(/^(?:recommendation|rec|no|number|item|action)s?[.:]?\s*(?:no\.?\s*)?(?=[\d(])/iu, '')
    .replace(/(?<=\w|(?<![\w.:)])\))[.:)]+$/u, (end) => (end.startsWith(')') ? ')' : ''))
    .replace(/^(\d+(?:\.\d+)*)\)$/u, '$1')
    .trim();

/** A part's own number goes to `part`; this is the number before it, or what stands there when it has no part. */
const referenceOf = (words: string): string => {
  const part = readPart(words);
  return part?.reference ?? referenceWords(words);
};

/** Whether words are a code by itself, or a name that a paper of ours gives it, in whichever language. */
const names = (field: PaperField, code: string, words: string): boolean =>
  waysToNameCode(field, code).some((name) => name.toLowerCase() === words.toLowerCase().replaceAll('_', ' '));

function readList(words: string): ReadValue {
  const items = readLeads(words);
  return { value: items, guess: items.length > 1 ? 'split_cell' : null, anomalies: [] };
}

function readCode(field: PaperField, words: string): ReadValue {
  if (field === 'response_decision') {
    const decision = readDecision(words);
    return { value: decision, guess: decision === null || decision === words ? null : 'mapped_status', anomalies: [] };
  }
  const code = (rows[field]?.codes ?? []).find((one) => names(field, one, words));
  return { value: code ?? null, guess: code === words ? null : 'mapped_status', anomalies: [] };
}

function readWords(field: PaperField, words: string): ReadValue {
  if (field === 'recommendation' && saysWordsWanted(words)) return plain(null);
  if (field === 'reference') return plain(referenceOf(words));
  if (field === 'part') return plain(readPart(words)?.part ?? words.replace(/[().]/gu, ''));
  return plain(words);
}

/**
 * Reads a field's words as its kind of value: a date as ISO, a time as a range with its words, leads as a list, a
 * decision as one of five, a lone dash as nothing, and anything else as the council's own words with white space folded.
 * A kind that is forgotten here does not compile.
 */
export function readField(field: PaperField, text: string, base: string | null, where: Where): ReadValue {
  const words = foldWords(text);
  const kind = kindOf(field);
  switch (kind) {
    case 'day':
      return saysNothing(words) ? plain(null) : readDateField(words, where);
    case 'timescale':
      return readTime(words, base, where);
    case 'list':
      return isDash(words) ? plain([]) : readList(words);
    case 'code':
      return isDash(words) ? plain(null) : readCode(field, words);
    case 'words':
    case 'body':
      return isDash(words) ? plain(null) : readWords(field, words);
  }
}

/** What stands in its cell as it is kept, also where it is only a dash. */
const keptAsIs: readonly PaperField[] = ['reference', 'recommendation'];

/** The same for words that this product wrote: a reference, a part and leads stand in their cells as they are kept. */
export function readOwnField(field: PaperField, text: string, base: string | null, where: Where): ReadValue {
  const words = foldWords(text);
  if (field === 'lead' && !isDash(words)) return plain(words.split('\n'));
  if (field === 'part') return plain(words.replace(/^\(([a-z]{1,4})\)$/u, '$1'));
  if (field === 'recommendation' && saysWordsWanted(words)) return plain(null);
  return keptAsIs.includes(field) ? plain(words) : readField(field, text, base, where);
}
