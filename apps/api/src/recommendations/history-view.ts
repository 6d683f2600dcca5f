import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { HistoryRow } from '@holdfast/database/recommendations/page/recommendation-page';
import { coreStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { type ResponseDecision, responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { statusNames } from '@holdfast/domain/recommendations/status/status-transitions';
import { confidentialWords } from '@holdfast/domain/recommendations/exemption';
import { changedFieldName, exemptFieldName } from '@holdfast/domain/recommendations/fields/field-names';
import { exemptFields } from '@holdfast/domain/recommendations/fields/fields';

const decisionWords: Record<ResponseDecision, string> = {
  accepted: 'Response: accepted',
  partially_accepted: 'Response: partially accepted',
  rejected: 'Response: rejected',
  noted: 'Response: noted',
  holding: 'Holding reply, which is not a response',
};

const statusName = (status: string | null): string => {
  const known = coreStatuses.find((core) => core === status);
  return known === undefined ? statusNames.unknown : statusNames[known];
};

/** "Response, Title", of the fields that a mark names. */
const marked = (fields: string | null): string =>
  exemptFields
    .filter((field) => (fields ?? '').split(',').includes(field))
    .map((field) => exemptFieldName(field))
    .join(', ');

/** Of a mark, `decision` is what stands in place of the words. */
const isConfidential = ({ decision }: HistoryRow): boolean => decision === confidentialWords;

const titleOf = (row: HistoryRow): string => {
  switch (row.kind) {
    case 'added':
      return row.upload === null ? 'Added to the register' : `Imported from ${row.upload.fileName}`;
    case 'responded': {
      const decision = responseDecisions.find((known) => known === row.decision);
      return decision === undefined ? 'Response' : decisionWords[decision];
    }
    case 'updated':
      return 'Progress update';
    case 'status_changed':
      return row.before === null
        ? `Status: ${statusName(row.after)}`
        : `Status changed from ${statusName(row.before)} to ${statusName(row.after)}`;
    case 'changed':
      return `${changedFieldName(row.field ?? 'field')} changed`;
    case 'extension_asked':
      return 'More time asked for';
    case 'extension_decided':
      return row.decision === 'approved' ? 'More time approved' : 'More time refused';
    case 'answer_accepted':
      return `Accepted, as answered by ${row.field ?? ''}`;
    case 'answer_returned':
      return `Sent back to ${row.field ?? ''} with a word`;
    case 'marked_exempt':
      return `Marked as ${isConfidential(row) ? 'confidential' : 'exempt'}: ${marked(row.field)}`;
    case 'exemption_lifted':
      return `${isConfidential(row) ? 'Confidential' : 'Exempt'} no longer: ${marked(row.field)}`;
    case 'withdrawn':
      return 'Taken out of the register';
  }
};

/** A mark says its paragraph with its reason. */
const wordsOf = ({ kind, words, evidence, decision }: HistoryRow): string | null => {
  if (kind === 'marked_exempt') return [decision, words].filter(Boolean).join('. ');
  return evidence === null ? words : [words, `Evidence: ${evidence}`].filter(Boolean).join('\n');
};

export const historyView = (row: HistoryRow): Recommendation['history'][number] => ({
  kind: row.kind,
  at: row.at,
  by: row.by,
  upload: row.upload,
  title: titleOf(row),
  words: wordsOf(row),
  on: row.on,
  field: row.field,
  before: row.kind === 'status_changed' && row.before !== null ? statusName(row.before) : row.before,
  after: row.kind === 'status_changed' ? statusName(row.after) : row.after,
});
