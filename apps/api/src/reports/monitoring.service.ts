import type { MonitoringReport as MonitoringReportView } from '@holdfast/contracts/reports';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { MonitoringReportFacts } from '@holdfast/database/reports/reports';
import { isoDate } from '@holdfast/domain/calendar/iso-date';
import { type MonitoringReport, monitoringReport } from '@holdfast/domain/reports/monitoring-report';
import { Injectable } from '@nestjs/common';
import { meetingDates } from '../meetings/index.ts';
import { Clock } from '../platform/config/clock.ts';
import { notFound } from '../platform/http/problem.ts';
import { type OverdueClock, overdueOf, readOverdueClock } from '../recommendations/index.ts';
import { reportedForMeeting } from './reported.ts';

@Injectable()
export class MonitoringService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  read(councilId: string, meetingId: string): Promise<MonitoringReportView> {
    const today = this.clock.today();
    return this.database.readCouncil(councilId, async (records) => {
      const { facts, report } = await this.report(records, meetingId);
      const clock = await readOverdueClock(records, today);
      const { publishBy } = meetingDates(await records.councils.read(today), facts.meeting.heldOn);
      return reportView(facts, report, clock, publishBy);
    });
  }

  async report(
    records: CouncilRecords,
    meetingId: string,
  ): Promise<{ facts: MonitoringReportFacts; report: MonitoringReport }> {
    const facts = await records.reports.monitoring(meetingId, this.clock.today());
    if (facts === null) throw notFound();
    const previous = facts.previousMeeting === null ? null : isoDate(facts.previousMeeting.heldOn);
    return { facts, report: monitoringReport(reportedForMeeting(facts), isoDate(facts.meeting.heldOn), previous) };
  }
}

const reportView = (
  { meeting, previousMeeting, rows }: MonitoringReportFacts,
  report: MonitoringReport,
  clock: OverdueClock,
  publishBy: string,
): MonitoringReportView => {
  const facts = new Map(rows.map((row) => [row.recommendationId, row]));
  const printed = report.rows.flatMap((row) => {
    const fact = facts.get(row.id);
    return fact === undefined ? [] : [{ row, fact }];
  });
  const counted = (test: (fact: MonitoringReportFacts['rows'][number]) => boolean) =>
    printed.filter(({ fact }) => test(fact)).length;
  return {
    meeting: { meetingId: meeting.meetingId, committeeName: meeting.committeeName, heldOn: meeting.heldOn, publishBy },
    previousMeeting: previousMeeting && { meetingId: previousMeeting.meetingId, heldOn: previousMeeting.heldOn },
    rows: printed.map(({ row, fact }) => ({
      recommendationId: row.id,
      reference: `${fact.reference}${fact.part}`,
      ...row.cells,
      changed: [...row.changed],
      overdue: overdueOf(fact, clock).map(({ because }) => because),
    })),
    counts: {
      rows: printed.length,
      changed: report.counts.new + report.counts.changed,
      notAnswered: counted(({ storedStatus }) => storedStatus === 'awaiting_response'),
      verifiedComplete: counted(({ storedStatus }) => storedStatus === 'verified_complete'),
    },
  };
};
