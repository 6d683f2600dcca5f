import type { TrackerField } from '../recommendations/fields.ts';

interface RegisterColumn {
  readonly field: TrackerField;
  /** A heading that the import takes for this field and no other. */
  readonly header: string;
}

/** The columns of an exported register, in its order. */
export const registerColumns: readonly RegisterColumn[] = [
  { field: 'reference', header: 'Reference' },
  { field: 'part', header: 'Part' },
  { field: 'committee', header: 'Committee' },
  { field: 'source_date', header: 'Date' },
  { field: 'source_kind', header: 'Source kind' },
  { field: 'source_title', header: 'Title' },
  { field: 'portfolio', header: 'Portfolio' },
  { field: 'recommendation', header: 'Recommendation' },
  { field: 'response', header: 'Response' },
  { field: 'response_decision', header: 'Response decision' },
  { field: 'response_date', header: 'Response date' },
  { field: 'action', header: 'Agreed action' },
  { field: 'lead', header: 'Lead officer' },
  { field: 'timescale', header: 'Timescale' },
  { field: 'due', header: 'Due date' },
  { field: 'cost', header: 'Cost' },
  { field: 'outcome_measure', header: 'Outcome measure' },
  { field: 'progress', header: 'Progress update' },
  { field: 'status', header: 'Status' },
  { field: 'core_status', header: 'Core status' },
  { field: 'rag', header: 'RAG' },
  { field: 'note', header: 'Notes' },
];
