import type { CouncilRecords } from '@holdfast/database/council-records';
import type { MonitoringReportFacts } from '@holdfast/database/reports/reports';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { FieldName } from '@holdfast/domain/recommendations/fields/fields';
import { type MonitoringReport, monitoringReport } from '@holdfast/domain/reports/monitoring-report';
import { knowledgeDay, type PaperStanding } from '@holdfast/domain/reports/paper-standing';
import type { ReportedRecommendation } from '@holdfast/domain/reports/reported-recommendation';
import { type TrackingSheet, trackingSheet } from '@holdfast/domain/reports/tracking-sheet';
import { reportColumnRows } from '@holdfast/domain/settings/report-columns';
import type { PaperLanguages } from '@holdfast/words/languages';
import { takeMeeting } from '../meetings/take.ts';
import { notFound } from '../refusal.ts';
import { type OverdueClock, readOverdueClock } from '../register/overdue-clock.ts';
import { readUnanswered, type UnansweredOf } from './read-unanswered.ts';
import { reportedForMeeting } from './reported.ts';

/** The papers of a meeting in one language, or in both. */
export interface ReportPapers {
  readonly report: MonitoringReport;
  readonly sheet: TrackingSheet;
}

/** A report of a meeting, with all that it was made of. */
export interface MadeReport {
  readonly facts: MonitoringReportFacts;
  readonly report: MonitoringReport;
  readonly reported: readonly ReportedRecommendation[];
  readonly unanswered: UnansweredOf;
  readonly clock: OverdueClock;
  readonly standing: PaperStanding;
}

/**
 * In the columns of the day of the meeting, as it was known at its end; of a meeting to come, as it is known today. What
 * is late, at risk or not answered is so on that day.
 */
export const makeReport = async (
  records: CouncilRecords,
  meetingId: string,
  languages: PaperLanguages,
): Promise<MadeReport> => {
  const { today } = records;
  const { heldOn } = await takeMeeting(records, meetingId);
  const knownOn = knowledgeDay(isoDate(heldOn), today);
  const facts = await records.reports.monitoring(meetingId, knownOn, 'paper');
  if (facts === null) throw notFound();
  const clock = await readOverdueClock(records, knownOn);
  const { settings } = await records.councils.read(facts.meeting.heldOn);
  const previous = facts.previousMeeting === null ? null : isoDate(facts.previousMeeting.heldOn);
  const columns = settings.report_columns;
  // Nobody is named as silent in a paper for members unless the council chose the column for it.
  const names = columns.some(({ column }) => column === 'unanswered');
  const unanswered = names ? await readUnanswered(records, knownOn) : new Map<string, never>();
  const reported = reportedForMeeting(facts, clock, unanswered, languages);
  return {
    facts,
    clock,
    reported,
    unanswered,
    standing: standingOf(facts, knownOn, today),
    report: monitoringReport(reported, isoDate(facts.meeting.heldOn), previous, columns, languages),
  };
};

/** What the files of it are written from. */
export const papersOf = ({ facts, reported, report }: MadeReport): ReportPapers => ({
  report,
  sheet: trackingSheet(reported, isoDate(facts.meeting.heldOn), facts.meeting.committeeName, report.languages),
});

/** What the paper tells of a recommendation: where the record does not tell one of these, the paper says so. */
const told = new Set<FieldName>([
  'reference',
  'part',
  'rag',
  ...Object.values(reportColumnRows).flatMap(({ tells }) => tells),
]);

const standingOf = (facts: MonitoringReportFacts, knownOn: IsoDate, printedOn: IsoDate): PaperStanding => ({
  knownOn,
  printedOn,
  published: null,
  recordedLater: facts.recordedLater,
  undone: {
    added: facts.takenBack,
    changed: facts.rows.filter(({ undoneThen }) => undoneThen.some((field) => told.has(field))).length,
  },
  unknownIn: facts.rows
    .filter(({ unknownThen }) => unknownThen.some((field) => told.has(field)))
    .map(({ reference, part }) => `${reference}${part}`),
});
