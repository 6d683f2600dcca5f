import type { TrackerField } from '../recommendations/fields/fields.ts';

interface ColumnRow {
  /** The fields that it tells; a change to any of them marks the cell. */
  readonly tells: readonly TrackerField[];
  /** What the import takes its words for; null: worked out at each reading, and never taken in. */
  readonly readAs: TrackerField | null;
  /** It stands in the reports of a council that has chosen no columns. */
  readonly usual: boolean;
  /** Its width on paper, beside those of the others. */
  readonly share: number;
}

/** The columns that a report can have. */
const rows = {
  date: { tells: ['source_date'], readAs: 'source_date', usual: true, share: 13 },
  portfolio: { tells: ['portfolio'], readAs: 'portfolio', usual: true, share: 14 },
  title: { tells: ['source_title'], readAs: 'source_title', usual: true, share: 17 },
  actionProposed: { tells: ['recommendation'], readAs: 'recommendation', usual: true, share: 32 },
  actionTaken: { tells: ['response', 'action', 'progress'], readAs: 'progress', usual: true, share: 50 },
  progressStatus: { tells: ['status', 'core_status'], readAs: 'status', usual: true, share: 20 },
  unanswered: { tells: [], readAs: null, usual: false, share: 24 },
} as const satisfies Readonly<Record<string, ColumnRow>>;

export type ReportColumnKey = keyof typeof rows;
export const reportColumnRows: Readonly<Record<ReportColumnKey, ColumnRow>> = rows;
export const reportColumnKeys = Object.keys(rows) as readonly ReportColumnKey[];
