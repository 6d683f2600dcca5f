import type { ExemptField, FieldName, TrackerField } from './fields.ts';

/** What people call each field, in a history and on a screen. */
export const fieldNames: Readonly<Record<FieldName, string>> = {
  reference: 'Reference',
  part: 'Part',
  source_kind: 'Source',
  source_title: 'Title',
  source_date: 'Date',
  committee: 'Committee',
  portfolio: 'Portfolio',
  recommendation: 'Recommendation',
  response: 'Response',
  response_decision: 'Response decision',
  response_date: 'Response date',
  action: 'Action',
  lead: 'Lead',
  timescale: 'Timescale',
  due: 'Due date',
  cost: 'Cost',
  outcome_measure: 'Outcome measure',
  progress: 'Progress update',
  status: 'Status',
  core_status: 'Core status',
  rag: 'RAG',
  note: 'Note',
  meeting: 'Meeting',
  received_on: 'Received on',
  response_due_on: 'Response due on',
  due_on: 'Due on',
  original_due_on: 'First due on',
  due_back_on: 'Day to come back',
  progressed_on: 'Updated on',
  claimed_complete_on: 'Claimed complete on',
  verified_complete_on: 'Verified complete on',
};

const otherHeadings: Readonly<Partial<Record<TrackerField, string>>> = {
  source_kind: 'Source kind',
  action: 'Agreed action',
  lead: 'Lead officer',
  note: 'Notes',
};

/** The heading of a field in an exported register: one that the import takes for this field and no other. */
export const exportHeading = (field: TrackerField): string => otherHeadings[field] ?? fieldNames[field];

/** What a mark of exemption says is exempt: several actions and updates are covered by one. */
export const exemptFieldName = (field: ExemptField): string => {
  if (field === 'action') return 'Actions';
  return field === 'progress' ? 'Progress updates' : fieldNames[field];
};
