import type { MonitoringReport as MonitoringReportView } from '@holdfast/contracts/reports/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { MonitoringReportFacts } from '@holdfast/database/reports/reports';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { FieldName } from '@holdfast/domain/recommendations/fields/fields';
import { reportColumnRows } from '@holdfast/domain/settings/report-columns';
import { knowledgeDay, type PaperStanding, standingWords } from '@holdfast/domain/reports/paper-standing';
import { takeMeeting } from '@holdfast/services/meetings/change';
import { type MonitoringReport, monitoringReport } from '@holdfast/domain/reports/monitoring-report';
import type { ReportedRecommendation } from '@holdfast/domain/reports/reported-recommendation';
import type { PaperLanguages } from '@holdfast/words/languages';
import { Injectable } from '@nestjs/common';
import { meetingDates } from '@holdfast/domain/settings/meeting-dates';
import { Clock } from '@holdfast/runtime/clock';
import { notFound } from '../platform/http/problem.ts';
import { type OverdueClock, overdueOf, ratingsView, readOverdueClock } from '../recommendations/index.ts';
import { currentLanguage, inTheirWords } from '../platform/words/current-language.ts';
import { reportedForMeeting } from './reported.ts';
import { readUnanswered, type UnansweredOf } from './read-unanswered.ts';

/** A report of a meeting, with all that it was made of. */
interface MadeReport {
  readonly facts: MonitoringReportFacts;
  readonly report: MonitoringReport;
  readonly reported: readonly ReportedRecommendation[];
  readonly unanswered: UnansweredOf;
  readonly clock: OverdueClock;
  readonly standing: PaperStanding;
}

@Injectable()
export class MonitoringService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  read(councilId: string, meetingId: string): Promise<MonitoringReportView> {
    const today = this.clock.today();
    return this.database.readCouncil(councilId, async (records) => {
      const made = await this.report(records, meetingId, currentLanguage());
      const { publishBy } = meetingDates(await records.councils.read(today), made.facts.meeting.heldOn);
      return reportView(made, publishBy);
    });
  }

  /**
   * In the columns of the day of the meeting, as it was known at its end; of a meeting to come, as it is known today. What
   * is late, at risk or not answered is so on that day.
   */
  async report(records: CouncilRecords, meetingId: string, languages: PaperLanguages): Promise<MadeReport> {
    const today = this.clock.today();
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
  }
}

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
  recordedLater: facts.recordedLater,
  unknownIn: facts.rows
    .filter(({ unknownThen }) => unknownThen.some((field) => told.has(field)))
    .map(({ reference, part }) => `${reference}${part}`),
});

const reportView = (
  { facts: made, report, clock, unanswered, standing }: MadeReport,
  publishBy: string,
): MonitoringReportView => {
  const { meeting, previousMeeting, rows } = made;
  const facts = new Map(rows.map((row) => [row.recommendationId, row]));
  const printed = report.rows.flatMap((row) => {
    const fact = facts.get(row.id);
    return fact === undefined ? [] : [{ row, fact }];
  });
  const counted = (test: (fact: MonitoringReportFacts['rows'][number]) => boolean) =>
    printed.filter(({ fact }) => test(fact)).length;
  return {
    meeting: { meetingId: meeting.meetingId, committeeName: meeting.committeeName, heldOn: meeting.heldOn, publishBy },
    standing: { knownOn: standing.knownOn, lines: standingWords(standing).map(inTheirWords) },
    previousMeeting: previousMeeting && { meetingId: previousMeeting.meetingId, heldOn: previousMeeting.heldOn },
    columns: [...report.columns],
    ragBands: clock.ragScheme.bands.map(({ letter, word }) => ({ letter, word })),
    rows: printed.map(({ row, fact }) => ({
      recommendationId: row.id,
      reference: `${fact.reference}${fact.part}`,
      ...row.cells,
      unanswered: (unanswered.get(row.id) ?? []).map(inTheirWords),
      changed: [...row.changed],
      rag: fact.rag,
      ...ratingsView(fact, clock),
      overdue: overdueOf(fact, clock).map(({ because }) => inTheirWords(because)),
    })),
    counts: {
      rows: printed.length,
      changed: report.counts.new + report.counts.changed,
      awaitingResponse: counted(({ storedStatus }) => storedStatus === 'awaiting_response'),
      verifiedComplete: counted(({ storedStatus }) => storedStatus === 'verified_complete'),
    },
  };
};
