import { readIsoDate } from '@holdfast/domain/dates/iso-date';
import type { Timescale } from '@holdfast/domain/dates/timescale';
import type { TrackerValues, FieldValue } from '@holdfast/domain/recommendations/tracker-values';
import { type StoredStatus, storedStatuses } from '@holdfast/domain/recommendations/core-status';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';

/** A row of a tracker as columns. The committee and the portfolio stand by their names. */
export interface TrackerColumns {
  readonly reference: string | null;
  readonly part: string;
  readonly source_kind: string | null;
  readonly source_title: string | null;
  readonly source_date: string | null;
  readonly committee: string | null;
  readonly portfolio: string | null;
  readonly words: string;
  readonly response_words: string | null;
  readonly response_decision: string | null;
  readonly responded_on: string | null;
  readonly action_words: string | null;
  readonly lead: readonly string[];
  readonly timescale: Timescale | null;
  readonly due: Timescale | null;
  readonly due_on: string | null;
  readonly cost: string | null;
  readonly outcome_measure: string | null;
  readonly progress_words: string | null;
  readonly status_words: string | null;
  readonly core_status: StoredStatus;
  readonly rag: string | null;
  readonly note: string | null;
}

/** Values are kept to the letter; one that its column cannot hold (a status that is none) is left empty. */
export function columnsOf(values: TrackerValues): TrackerColumns {
  const timescale = timescaleOf(values.timescale);
  const due = timescaleOf(values.due);
  const response = { words: textOf(values.response), decision: oneOf(responseDecisions, values.response_decision) };
  const progress = textOf(values.progress);
  return {
    reference: textOf(values.reference),
    part: textOf(values.part) ?? '',
    source_kind: oneOf(sourceKinds, values.source_kind),
    source_title: textOf(values.source_title),
    source_date: dateOf(values.source_date),
    committee: textOf(values.committee),
    portfolio: textOf(values.portfolio),
    words: textOf(values.recommendation) ?? '',
    response_words: response.words,
    response_decision: response.decision,
    responded_on: dateOf(values.response_date),
    action_words: textOf(values.action),
    lead: listOf(values.lead),
    timescale,
    due,
    due_on: dateOf(due?.to) ?? dateOf(timescale?.to),
    cost: textOf(values.cost),
    outcome_measure: textOf(values.outcome_measure),
    progress_words: progress,
    status_words: textOf(values.status),
    core_status: oneOf(storedStatuses, values.core_status) ?? statusWithoutWord(response, progress),
    rag: textOf(values.rag),
    note: textOf(values.note),
  };
}

/** Where a paper gives no status: with no word of an answer one is awaited; beyond that nothing is known. */
const statusWithoutWord = (
  response: { readonly words: string | null; readonly decision: string | null },
  progress: string | null,
): StoredStatus => {
  const answered = response.decision === 'holding' ? false : response.decision !== null || response.words !== null;
  return answered || progress !== null ? 'unknown' : 'awaiting_response';
};

export const textOf = (value: FieldValue | undefined): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  return isTimescale(value) ? value.words : value.join('\n') || null;
};

const listOf = (value: FieldValue | undefined): readonly string[] => {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'string') return [value];
  return isTimescale(value) ? [value.words] : value;
};

const timescaleOf = (value: FieldValue | undefined): Timescale | null => {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string' && isTimescale(value)) return value;
  const words = textOf(value);
  return words === null ? null : { words, from: null, to: null, precision: 'unknown' };
};

const dateOf = (value: FieldValue | undefined): string | null =>
  typeof value === 'string' ? readIsoDate(value) : null;

const oneOf = <Word extends string>(words: readonly Word[], value: FieldValue | undefined): Word | null =>
  words.find((word) => word === value) ?? null;

const isTimescale = (value: Timescale | readonly string[]): value is Timescale => 'words' in value;
