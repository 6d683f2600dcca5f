import type { EditableColumn } from './changes.ts';

/** The name of a column in history: its field in a tracker where it has one. */
export const trackerNames: Record<EditableColumn, string> = {
  reference: 'reference',
  part: 'part',
  committeeId: 'committee',
  portfolioId: 'portfolio',
  meetingId: 'meeting',
  sourceKind: 'source_kind',
  sourceTitle: 'source_title',
  sourceDate: 'source_date',
  words: 'recommendation',
  receivedOn: 'received_on',
  responseDueOn: 'response_due_on',
  actionWords: 'action',
  lead: 'lead',
  timescale: 'timescale',
  due: 'due',
  dueOn: 'due_on',
  originalDueOn: 'original_due_on',
  dueBackOn: 'due_back_on',
  cost: 'cost',
  outcomeMeasure: 'outcome_measure',
  rag: 'rag',
  note: 'note',
};
