import type { PaperLanguages } from '@holdfast/words/languages';
import { readIsoDate } from '../dates/iso-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { valueKey } from '../recommendations/fields/tracker-values.ts';
import type { TrackerValues, FieldValue } from '../recommendations/fields/tracker-values.ts';
import type { TrackerField } from '../recommendations/fields/fields.ts';
import type { CoreStatus } from '../recommendations/status/core-status.ts';
import { paperDate, paperStatus } from './paper-languages.ts';

/** One thing that became different, on a day. `added` is the recommendation itself. */
export interface ReportedChange {
  readonly on: IsoDate;
  readonly field: TrackerField | 'added';
}

/** What a report needs to know of a recommendation. */
export interface ReportedRecommendation {
  readonly id: string;
  /** The values as the register holds them, to the letter. */
  readonly values: TrackerValues;
  /** The status that is shown on the day of the report, `response_overdue` included. */
  readonly status: CoreStatus;
  readonly changes: readonly ReportedChange[];
  /** The word of the rating that the council's rule gives, where it has one. */
  readonly ruledRag?: string | null;
  /** Says so, in the languages of the report, where the officer's rating is another. */
  readonly ragDifference?: string | null;
  /** What is due and late of it on the day of the report, by which law or rule, and who owes it. */
  readonly deadlines?: readonly string[];
  /** Who was asked for something of it and has not answered, a sentence each. */
  readonly unanswered?: readonly string[];
}

/** The words of a value to the letter; a list one a line. */
export const printed = (value: FieldValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return 'words' in value ? value.words : value.join('\n');
};

/** An ISO date as people write it, anything else as it stands: "2012-07-12" prints as "12 July 2012". */
export const printedDate = (value: FieldValue | undefined, languages: PaperLanguages = 'en'): string => {
  const words = printed(value);
  const date = readIsoDate(words);
  return date === null ? words : paperDate(languages, date);
};

/** The council's own word, or the name of the core status where it has none; nothing where nothing is known. */
export const printedStatus = ({ values, status }: ReportedRecommendation, languages: PaperLanguages = 'en'): string => {
  const own = printed(values.status);
  if (own !== '') return own;
  return status === 'unknown' ? '' : paperStatus(languages, status);
};

/** Several fields in one cell, a paragraph each, nothing said twice. */
export const saidTogether = (values: TrackerValues, fields: readonly TrackerField[]): string => {
  const said = new Map(fields.map((field) => [valueKey(values[field]), printed(values[field])]));
  said.delete('');
  return [...said.values()].join('\n');
};
