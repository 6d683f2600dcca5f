import type { TrackerField } from '@holdfast/domain/imports/preview';

export interface RegisterColumn {
  readonly field: TrackerField;
  /** A heading that the import takes for this field and no other. */
  readonly header: string;
  /** How wide the column is beside the others. */
  readonly share: number;
  /** A blank in a table's column of this field means "as above". */
  readonly carried?: true;
}

/** The columns of an exported register, in its order. */
export const registerColumns: readonly RegisterColumn[] = [
  { field: 'reference', header: 'Reference', share: 11 },
  { field: 'part', header: 'Part', share: 6 },
  { field: 'committee', header: 'Committee', share: 18, carried: true },
  { field: 'source_date', header: 'Date', share: 12, carried: true },
  { field: 'source_kind', header: 'Source kind', share: 12, carried: true },
  { field: 'source_title', header: 'Title', share: 22, carried: true },
  { field: 'portfolio', header: 'Portfolio', share: 16, carried: true },
  { field: 'recommendation', header: 'Recommendation', share: 44 },
  { field: 'response', header: 'Response', share: 40 },
  { field: 'response_decision', header: 'Response decision', share: 12 },
  { field: 'response_date', header: 'Response date', share: 12 },
  { field: 'action', header: 'Agreed action', share: 36 },
  { field: 'lead', header: 'Lead officer', share: 18 },
  { field: 'timescale', header: 'Timescale', share: 14 },
  { field: 'due', header: 'Due date', share: 14 },
  { field: 'cost', header: 'Cost', share: 12 },
  { field: 'outcome_measure', header: 'Outcome measure', share: 24 },
  { field: 'progress', header: 'Progress update', share: 44 },
  { field: 'status', header: 'Status', share: 16 },
  { field: 'core_status', header: 'Core status', share: 16 },
  { field: 'rag', header: 'RAG', share: 9 },
  { field: 'note', header: 'Notes', share: 30 },
];
