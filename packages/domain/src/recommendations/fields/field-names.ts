import { type ExemptField, type FieldName, recommendationFieldNames, type TrackerField } from './fields.ts';

/** What people call a field where that is not its name in the catalogue: `outcome_measure` is “Outcome measure”. */
const otherNames: Readonly<Partial<Record<FieldName, string>>> = {
  source_kind: 'Source',
  source_title: 'Title',
  source_date: 'Date',
  due: 'Due date',
  progress: 'Progress update',
  rag: 'RAG',
  original_due_on: 'First due on',
  due_back_on: 'Day to come back',
  progressed_on: 'Updated on',
};

const inWords = (field: FieldName): string => {
  const words = field.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What people call a field, in a history and in the heading of a column. Example: `evidence_source` → “Evidence source”. */
export const fieldName = (field: FieldName): string => otherNames[field] ?? inWords(field);

/** The name of whatever a history says was changed; of an action by its own name (`action_lead`). */
export const changedFieldName = (kept: string): string => {
  const field = recommendationFieldNames.find((name) => name === kept);
  return field === undefined ? kept.replaceAll('_', ' ') : fieldName(field);
};

const otherHeadings: Readonly<Partial<Record<TrackerField, string>>> = {
  source_kind: 'Source kind',
  action: 'Agreed action',
  lead: 'Lead officer',
  note: 'Notes',
};

/** The heading of a field in an exported register: one that the import takes for this field and no other. */
export const exportHeading = (field: TrackerField): string => otherHeadings[field] ?? fieldName(field);

/** What a mark of exemption says is exempt: several actions and updates are covered by one. */
export const exemptFieldName = (field: ExemptField): string => {
  if (field === 'action') return 'Actions';
  return field === 'progress' ? 'Progress updates' : fieldName(field);
};
