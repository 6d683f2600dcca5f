import type { MonitoringFacts, MonitoringReportFacts } from '@holdfast/database/reports/reports';
import type { FullRow } from '@holdfast/database/recommendations/register-row';
import { type IsoDate, isoDate } from '@holdfast/domain/calendar/iso-date';
import type { TrackerValues } from '@holdfast/domain/imports/plan-values';
import { trackerFields } from '@holdfast/domain/imports/preview';
import type { ReportedChange, ReportedRecommendation } from '@holdfast/domain/reports/reported-recommendation';

/** The values of a row as a paper would hold them, to the letter. */
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

const changesOf = (row: MonitoringFacts, on: IsoDate, first: boolean): readonly ReportedChange[] => [
  // At a committee's first meeting everything is new to it.
  ...(row.addedSince || first ? [{ on, field: 'added' } as const] : []),
  ...trackerFields.filter((field) => row.changedFields.includes(field)).map((field) => ({ on, field })),
];

export const reported = (row: FullRow, changes: readonly ReportedChange[] = []): ReportedRecommendation => ({
  id: row.recommendationId,
  values: trackerValuesOf(row),
  status: row.coreStatus,
  changes,
});

/** The rows of a meeting's report, with what changed since the committee last met. */
export const reportedForMeeting = ({ meeting, previousMeeting, rows }: MonitoringReportFacts): ReportedRecommendation[] =>
  rows.map((row) => reported(row, changesOf(row, isoDate(meeting.heldOn), previousMeeting === null)));
