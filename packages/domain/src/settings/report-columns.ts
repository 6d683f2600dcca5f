import type { TrackerField } from '../recommendations/fields/fields.ts';

interface ColumnRow {
  /** The fields that it tells; a change to any of them marks the cell. */
  readonly tells: readonly TrackerField[];
  /** What the import takes its words for; null: worked out at each reading, and never taken in. */
  readonly readAs: TrackerField | null;
  /** Its width on paper, beside those of the others. */
  readonly share: number;
}

/** The columns that a report can have. */
const rows = {
  date: { tells: ['source_date'], readAs: 'source_date', share: 13 },
  portfolio: { tells: ['portfolio'], readAs: 'portfolio', share: 14 },
  title: { tells: ['source_title'], readAs: 'source_title', share: 17 },
  actionProposed: { tells: ['recommendation'], readAs: 'recommendation', share: 32 },
  actionTaken: { tells: ['response', 'action', 'progress'], readAs: 'progress', share: 50 },
  progressStatus: { tells: ['status', 'core_status'], readAs: 'status', share: 20 },
  unanswered: { tells: [], readAs: null, share: 24 },
} as const satisfies Readonly<Record<string, ColumnRow>>;

export type ReportColumnKey = keyof typeof rows;
export const reportColumnRows: Readonly<Record<ReportColumnKey, ColumnRow>> = rows;
export const reportColumnKeys = Object.keys(rows) as readonly ReportColumnKey[];
