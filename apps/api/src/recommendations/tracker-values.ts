import type { FullRow } from '@holdfast/database/recommendations/register-row';
import type { TrackerValues } from '@holdfast/domain/recommendations/tracker-values';

/** The values of a row as they were read, to the letter. */
export const trackerValuesOf = (row: FullRow): TrackerValues => ({
  reference: row.reference,
  part: row.part,
  source_kind: row.sourceKind,
  source_title: row.sourceTitle,
  source_date: row.sourceDate,
  committee: row.committee?.name ?? null,
  portfolio: row.portfolio?.name ?? null,
  recommendation: row.words,
  response: row.responseWords,
  response_decision: row.responseDecision,
  response_date: row.respondedOn,
  action: row.actionWords,
  lead: row.lead,
  timescale: row.timescale,
  due: row.due,
  cost: row.cost,
  outcome_measure: row.outcomeMeasure,
  progress: row.progressWords,
  status: row.statusWords,
  core_status: row.storedStatus,
  rag: row.rag,
  note: row.note,
});
