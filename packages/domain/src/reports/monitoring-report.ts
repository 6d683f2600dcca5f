import type { PaperLanguages } from '@holdfast/words/languages';
import type { IsoDate } from '../dates/iso-date.ts';
import { valueKey } from '../recommendations/fields/tracker-values.ts';
import { isIn } from '../recommendations/status/status-sets.ts';
import { type ReportColumn, usualSettings } from '../settings/setting-values.ts';
import { type ReportColumnKey, reportColumnRows } from '../settings/report-columns.ts';
import { paperHeading } from './monitoring-columns.ts';
import { paperRecommendation, paperWords } from './paper-languages.ts';
import { printed, printedDate, printedStatus, saidTogether } from './reported-recommendation.ts';
import type { ReportedRecommendation } from './reported-recommendation.ts';

export interface MonitoringRow {
  readonly id: string;
  readonly cells: Readonly<Record<ReportColumnKey, string>>;
  /** Made since the last meeting. */
  readonly isNew: boolean;
  /** Cells that changed since the last meeting; all of them in a new row. */
  readonly changed: readonly ReportColumnKey[];
  /** The officer's rating, as it stands in the register. */
  readonly rag: string;
  /** The rating by the council's rule and, where the officer says otherwise, a sentence that says so. */
  readonly ruledRag: string;
  /** What is due and late, and who owes it, a line each. Reports that were published before it was told have none. */
  readonly deadlines?: string;
}

export interface MonitoringReport {
  readonly meeting: IsoDate;
  readonly previousMeeting: IsoDate | null;
  readonly languages: PaperLanguages;
  /** The council's own columns, in its order and under its headings. */
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly MonitoringRow[];
  readonly counts: { readonly all: number; readonly new: number; readonly changed: number };
}

/** Finished for the committee: told once more at the meeting after it changed, then no longer. */
const isDone = ({ status }: ReportedRecommendation): boolean => isIn('settled', status);

const isSince = (on: IsoDate, meeting: IsoDate, previous: IsoDate | null): boolean =>
  on <= meeting && (previous === null || on > previous);

const rowOf = (
  recommendation: ReportedRecommendation,
  columns: readonly ReportColumn[],
  meeting: IsoDate,
  previous: IsoDate | null,
  languages: PaperLanguages,
): MonitoringRow => {
  const said = (words: string): string => paperWords(languages, words);
  const { id, values, ruledRag, ragDifference, unanswered = [], deadlines = [] } = recommendation;
  const fields = new Set(
    recommendation.changes.filter(({ on }) => isSince(on, meeting, previous)).map(({ field }) => field),
  );
  const isNew = fields.has('added');
  return {
    id,
    cells: {
      date: printedDate(values.source_date, languages),
      portfolio: printed(values.portfolio),
      title: said(printed(values.source_title)),
      actionProposed: paperRecommendation(languages, printed(values.recommendation)),
      actionTaken: said(saidTogether(values, reportColumnRows.actionTaken.tells)),
      progressStatus: printedStatus(recommendation, languages),
      unanswered: unanswered.join('\n'),
    },
    isNew,
    changed: columns
      .map(({ column }) => column)
      .filter((column) => isNew || reportColumnRows[column].tells.some((field) => fields.has(field))),
    rag: printed(values.rag),
    ruledRag: [ruledRag, ragDifference].filter((words) => typeof words === 'string').join('\n'),
    deadlines: deadlines.join('\n'),
  };
};

/** By date, then title, so that the recommendations of one item stand together; else in the order given. */
const order = (a: ReportedRecommendation, b: ReportedRecommendation): number => {
  const keys = (one: ReportedRecommendation): readonly string[] => [
    valueKey(one.values.source_date),
    valueKey(one.values.source_title),
  ];
  const [first, second] = [keys(a), keys(b)];
  const at = first.findIndex((key, index) => key !== second[index]);
  if (at < 0) return 0;
  const [left = '', right = ''] = [first[at], second[at]];
  if (left === '' || right === '') return left === '' ? 1 : -1;
  return left < right ? -1 : 1;
};

/**
 * The monitoring report of a committee for a meeting: every recommendation that is still open, and those that were
 * finished since the last meeting. What changed after the day of the last meeting is marked by cell; with no meeting
 * before, everything is new. What people wrote is to the letter in whichever language; dates, statuses and Holdfast's own
 * headings are in the languages of the paper. Values are to the letter, so that the report can be read back without a change.
 */
export const monitoringReport = (
  recommendations: readonly ReportedRecommendation[],
  meeting: IsoDate,
  previousMeeting: IsoDate | null,
  columns: readonly ReportColumn[] = usualSettings.report_columns,
  languages: PaperLanguages = 'en',
): MonitoringReport => {
  const rows = recommendations
    .filter((one) => !isDone(one) || one.changes.some(({ on }) => isSince(on, meeting, previousMeeting)))
    .toSorted(order)
    .map((one) => rowOf(one, columns, meeting, previousMeeting, languages));
  const changed = rows.filter((row) => !row.isNew && row.changed.length > 0).length;
  return {
    meeting,
    previousMeeting,
    languages,
    columns: columns.map((each) => ({ ...each, heading: paperHeading(languages, each) })),
    rows,
    counts: { all: rows.length, new: rows.filter(({ isNew }) => isNew).length, changed },
  };
};
