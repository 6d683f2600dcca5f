import type { MonitoringReport as MonitoringReportView } from '@holdfast/contracts/reports/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { MonitoringReportFacts } from '@holdfast/database/reports/reports';
import { decisionThatStands } from '@holdfast/domain/recommendations/response';
import { meetingDates } from '@holdfast/domain/settings/meeting-dates';
import { Clock } from '@holdfast/runtime/clock';
import { publishedNow } from '@holdfast/services/publications/published-now';
import { lateLines } from '@holdfast/services/register/row-facts';
import { makeReport, type MadeReport, papersOf } from '@holdfast/services/reports/make-report';
import type { Language } from '@holdfast/words/languages';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { standingView } from '../platform/papers/standing-view.ts';
import { currentLanguage, inTheirWords, speaking } from '../platform/words/current-language.ts';
import { ratingsView } from '../recommendations/index.ts';
import type { PublishedReport } from './published-report.ts';

@Injectable()
export class MonitoringService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  /** As it was published, in the newest version or in the one that is asked for, or else as it is made now. */
  read(who: CurrentMember, meetingId: string, version?: number): Promise<MonitoringReportView> {
    return this.database.readCouncil(who.councilId, async (records) => {
      const of = { meetingId, paper: 'monitoring_report' } as const;
      const kept = await publishedNow<PublishedReport>(records, who, of, version);
      if (kept !== null) return { ...kept.screens[currentLanguage()], standing: standingView(kept.standing) };
      const made = await makeReport(records, meetingId, currentLanguage());
      return reportView(made, await this.#publishBy(records, made));
    });
  }

  /** All that is kept of it when it is published today: in each language what is shown, and what files are written from. */
  async toPublish(records: CouncilRecords, meetingId: string): Promise<PublishedReport> {
    const made = {
      en: await makeReport(records, meetingId, 'en'),
      cy: await makeReport(records, meetingId, 'cy'),
      both: await makeReport(records, meetingId, 'both'),
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
}

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
