import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { HistoryRow } from '@holdfast/database/recommendations/page/recommendation-page';
import { type CoreStatus, coreStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { confidentialWords } from '@holdfast/domain/recommendations/exemption';
import { correctableLines, correctables } from '@holdfast/domain/recommendations/corrections/correctable';
import { type HistoryField, historyFields } from '@holdfast/domain/recommendations/fields/action-fields';
import { exemptFields } from '@holdfast/domain/recommendations/fields/fields';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import { inTheirWords } from '../platform/words/current-language.ts';
import { toldValue } from './told-value.ts';

const statusOf = (status: string | null): CoreStatus => coreStatuses.find((core) => core === status) ?? 'unknown';

/** Which fields a mark names. */
const marked = (fields: string | null) => {
  const names = (fields ?? '').split(',');
  return exemptFields.filter((field) => names.includes(field));
};

const responseTitle = (decided: string | null): Sentence => {
  const decision = responseDecisions.find((known) => known === decided);
  if (decision === undefined) return sentence('recommendations.history_response');
  return decision === 'holding'
    ? sentence('recommendations.history_response_holding')
    : sentence('recommendations.history_response_decided', { decision });
};

const statusTitle = ({ before, after, decision }: HistoryRow): Sentence => {
  if (before !== null && decision === 'with_response')
    return sentence('recommendations.history_status_confirmed', { before: statusOf(before), after: statusOf(after) });
  return before === null
    ? sentence('recommendations.history_status', { after: statusOf(after) })
    : sentence('recommendations.history_status_changed', { before: statusOf(before), after: statusOf(after) });
};

/** Earlier releases had fields that are no more: they are called as they were. */
const editTitle = (changed: string | null): Sentence => {
  const field = historyFields.find((known): known is HistoryField => known === changed);
  return field === undefined
    ? sentence('recommendations.history_other_field', { field: (changed ?? '').replaceAll('_', ' ') })
    : sentence('recommendations.history_field', { field });
};

const standingTitle = ({ after }: HistoryRow): Sentence => {
  if (after === 'taken_on') return sentence('recommendations.history_taken_on');
  return sentence(
    after === 'history' ? 'recommendations.history_became_history' : 'recommendations.history_became_live',
  );
};

/** Of a mark, `decision` is what stands in place of the words. */
const markTitle = ({ decision, field }: HistoryRow): Sentence =>
  sentence(decision === confidentialWords ? 'recommendations.history_confidential' : 'recommendations.history_exempt', {
    fields: marked(field),
  });

const liftTitle = ({ decision, field }: HistoryRow): Sentence =>
  sentence(
    decision === confidentialWords
      ? 'recommendations.history_confidential_lifted'
      : 'recommendations.history_exempt_lifted',
    { fields: marked(field) },
  );

/** Of a correction, `field` is what was corrected. */
const correctionTitle = ({ kind, field }: HistoryRow): Sentence => {
  const what = correctables.find((known) => known === field) ?? 'recommendation';
  return sentence(kind === 'corrected' ? `recommendations.corrected_${what}` : `recommendations.taken_back_${what}`);
};

/** What a line tells of, where it can be corrected or withdrawn. */
const correctableOf = ({ kind, factId, since }: HistoryRow): Recommendation['history'][number]['correctable'] => {
  const known: Partial<Record<HistoryRow['kind'], (typeof correctables)[number]>> = correctableLines;
  const what = known[kind];
  return what === undefined || factId === null ? null : { kind: what, factId, since };
};

const titleOf = (row: HistoryRow): Sentence => {
  switch (row.kind) {
    case 'added':
      return row.upload === null
        ? sentence('recommendations.history_added')
        : sentence('recommendations.history_imported', { file: row.upload.fileName });
    case 'responded':
      return responseTitle(row.decision);
    case 'updated':
      return sentence('recommendations.history_progress');
    case 'status_changed':
      return statusTitle(row);
    case 'changed':
      return row.field === 'standing' ? standingTitle(row) : editTitle(row.field);
    case 'extension_asked':
      return sentence('recommendations.history_extension_asked');
    case 'extension_decided':
      return sentence(
        row.decision === 'approved'
          ? 'recommendations.history_extension_approved'
          : 'recommendations.history_extension_refused',
      );
    case 'answer_accepted':
      return sentence('recommendations.history_answer_accepted', { person: row.field ?? '' });
    case 'answer_returned':
      return sentence('recommendations.history_answer_returned', { person: row.field ?? '' });
    case 'answer_replaced':
      return sentence('recommendations.history_answer_replaced', { person: row.field ?? '' });
    case 'marked_exempt':
      return markTitle(row);
    case 'exemption_lifted':
      return liftTitle(row);
    case 'corrected':
    case 'taken_back':
      return correctionTitle(row);
    case 'withdrawn':
      return sentence('recommendations.history_withdrawn');
  }
};

/** A mark says its paragraph with its reason. */
const wordsOf = ({ kind, words, decision }: HistoryRow): string | null =>
  kind === 'marked_exempt' ? [decision, words].filter(Boolean).join('. ') : words;

/** What stood before or after, as people say it: a status by its name, a day as a date. */
const stood = ({ kind, field }: HistoryRow, value: string | null): string | null => {
  if (value === null) return null;
  return kind === 'status_changed'
    ? inTheirWords(sentence('recommendations.status', { status: statusOf(value) })).text
    : toldValue(field, value);
};

export const historyView = (row: HistoryRow): Recommendation['history'][number] => ({
  kind: row.kind,
  at: row.at,
  by: row.by,
  upload: row.upload,
  title: inTheirWords(titleOf(row)),
  words: wordsOf(row),
  evidence: row.evidence,
  on: row.on,
  field: row.field,
  correctable: correctableOf(row),
  before: stood(row, row.before),
  after: stood(row, row.kind === 'status_changed' ? (row.after ?? 'unknown') : row.after),
});
