import type { MonitoringReport as MonitoringReportView } from '@holdfast/contracts/reports/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { MonitoringReportFacts } from '@holdfast/database/reports/reports';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { FieldName } from '@holdfast/domain/recommendations/fields/fields';
import { decisionThatStands } from '@holdfast/domain/recommendations/response';
import { reportColumnRows } from '@holdfast/domain/settings/report-columns';
import { knowledgeDay, type PaperStanding } from '@holdfast/domain/reports/paper-standing';
import { takeMeeting } from '@holdfast/services/meetings/take';
import { trackingSheet } from '@holdfast/domain/reports/tracking-sheet';
import { type MonitoringReport, monitoringReport } from '@holdfast/domain/reports/monitoring-report';
import type { ReportedRecommendation } from '@holdfast/domain/reports/reported-recommendation';
import type { Language, PaperLanguages } from '@holdfast/words/languages';
import { Injectable } from '@nestjs/common';
import { meetingDates } from '@holdfast/domain/settings/meeting-dates';
import { Clock } from '@holdfast/runtime/clock';
import { notFound } from '../platform/http/problem.ts';
import { lateLines, type OverdueClock, ratingsView, readOverdueClock } from '../recommendations/index.ts';
import { currentLanguage, inTheirWords, speaking } from '../platform/words/current-language.ts';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { publishedNow } from '../platform/papers/published-now.ts';
import { standingView } from '../platform/papers/standing-view.ts';
import type { PublishedReport, ReportPapers } from './published-report.ts';
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

  /** As it was published, in the newest version or in the one that is asked for, or else as it is made now. */
  read(who: CurrentMember, meetingId: string, version?: number): Promise<MonitoringReportView> {
    return this.database.readCouncil(who.councilId, async (records) => {
      const kept = await this.published(records, who, meetingId, version);
      if (kept !== null) return { ...kept.screens[currentLanguage()], standing: standingView(kept.standing) };
      const made = await this.report(records, meetingId, currentLanguage());
      return reportView(made, await this.#publishBy(records, made));
    });
  }

  published(
    records: CouncilRecords,
    who: Pick<CurrentMember, 'roles'>,
    meetingId: string,
    version?: number,
  ): Promise<PublishedReport | null> {
    return publishedNow<PublishedReport>(records, who, { meetingId, paper: 'monitoring_report' }, version);
  }

  /** All that is kept of it when it is published today: in each language what is shown, and what files are written from. */
  async toPublish(records: CouncilRecords, meetingId: string): Promise<PublishedReport> {
    const made = {
      en: await this.report(records, meetingId, 'en'),
      cy: await this.report(records, meetingId, 'cy'),
      both: await this.report(records, meetingId, 'both'),
    };
    const publishBy = await this.#publishBy(records, made.en);
    const shownIn = (language: Language) => speaking(language, () => reportView(made[language], publishBy));
    return {
      councilName: (await records.councils.read(this.clock.today())).name,
      committee: made.en.facts.meeting.committeeName,
      standing: made.en.standing,
      screens: { en: shownIn('en'), cy: shownIn('cy') },
      papers: { en: papersOf(made.en), cy: papersOf(made.cy), both: papersOf(made.both) },
    };
  }

  async #publishBy(records: CouncilRecords, { facts }: MadeReport): Promise<string> {
    return meetingDates(await records.councils.read(this.clock.today()), facts.meeting.heldOn).publishBy;
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
    standing: standingView(standing),
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
      overdue: lateLines(fact, clock).map(inTheirWords),
    })),
    counts: {
      rows: printed.length,
      changed: report.counts.new + report.counts.changed,
      awaitingResponse: counted(
        ({ storedStatus, responseDecision }) =>
          storedStatus === 'awaiting_response' && decisionThatStands(responseDecision) === null,
      ),
      verifiedComplete: counted(({ storedStatus }) => storedStatus === 'verified_complete'),
    },
  };
};
