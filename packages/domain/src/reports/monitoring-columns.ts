import type { PaperLanguages } from '@holdfast/words/languages';
import type { TrackerField } from '../recommendations/fields/fields.ts';
import type { ReportColumnKey } from '../settings/report-columns.ts';
import { type ReportColumn, usualSettings } from '../settings/setting-values.ts';
import { inBoth, waysToSay } from './paper-languages.ts';

export type MonitoringColumnKey = ReportColumnKey;

/** The fields that a column tells; a change to any of them marks the cell. */
export const fieldsTold: Readonly<Record<MonitoringColumnKey, readonly TrackerField[]>> = {
  date: ['source_date'],
  portfolio: ['portfolio'],
  title: ['source_title'],
  actionProposed: ['recommendation'],
  actionTaken: ['response', 'action', 'progress'],
  progressStatus: ['status', 'core_status'],
  unanswered: [],
};

/** What the import takes a column's words for; null: worked out from the reminders, and never taken in. */
const fieldRead: Readonly<Record<MonitoringColumnKey, TrackerField | null>> = {
  date: 'source_date',
  portfolio: 'portfolio',
  title: 'source_title',
  actionProposed: 'recommendation',
  actionTaken: 'progress',
  progressStatus: 'status',
  unanswered: null,
};

const welsh: Readonly<Record<MonitoringColumnKey, string>> = {
  date: 'Dyddiad',
  portfolio: 'Portffolio',
  title: 'Teitl',
  actionProposed: 'Cam a argymhellwyd',
  actionTaken: 'Cam a gymerwyd',
  progressStatus: 'Statws y cynnydd',
  unanswered: 'Heb ei ateb',
};

const usual = (key: MonitoringColumnKey): string =>
  key === 'unanswered'
    ? unansweredColumn.header
    : (usualSettings.report_columns.find(({ column }) => column === key)?.heading ?? '');

/** A council’s own heading stays as the council wrote it; Holdfast’s usual one is said in the paper’s languages. */
export const paperHeading = (languages: PaperLanguages, { column, heading }: ReportColumn): string =>
  heading === usual(column) ? inBoth(languages, heading, welsh[column]) : heading;

export interface FiledColumn {
  readonly header: string;
  /** The same in the other languages of papers. */
  readonly also?: readonly string[];
  /** Null: worked out from the others at each reading, and never taken in. */
  readonly field: TrackerField | null;
}

/** A council's columns as a file has them. */
export const filedColumns = (columns: readonly ReportColumn[]): readonly FiledColumn[] =>
  columns.map(({ column, heading }) => ({
    header: heading,
    also: heading === usual(column) ? waysToSay(heading, welsh[column]) : [],
    field: fieldRead[column],
  }));

type AfterColumn = FiledColumn & { readonly welsh: string };

/** After them, where there is a rating to show: the officer's, and the one by the council's rule. */
export const ratingColumn = {
  ...{ header: 'RAG', welsh: 'CAG', also: waysToSay('RAG', 'CAG'), field: 'rag' },
} as const satisfies AfterColumn;
export const ruledRatingColumn = {
  ...{
    header: 'RAG by rule',
    welsh: 'CAG yn ôl rheol',
    also: waysToSay('RAG by rule', 'CAG yn ôl rheol'),
    field: null,
  },
} as const satisfies AfterColumn;

/** As it stood last in papers of councils that had not chosen it; no paper has it now unless the council chose it. */
export const unansweredColumn = {
  ...{ header: 'Not answered', welsh: 'Heb ei ateb', also: waysToSay('Not answered', 'Heb ei ateb'), field: null },
} as const satisfies AfterColumn;
