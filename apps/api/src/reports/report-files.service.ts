import type { ReportFileQuery } from '@holdfast/contracts/reports/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { ExportOutcome } from '@holdfast/documents/write/exported-file';
import { writeMonitoringReport } from '@holdfast/documents/write/write-monitoring-report';
import { writeTrackingSheet } from '@holdfast/documents/write/write-tracking-sheet';
import { type PaperStanding, standingWords } from '@holdfast/domain/reports/paper-standing';
import { Injectable } from '@nestjs/common';
import { Clock } from '@holdfast/runtime/clock';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { MonitoringService, papersOf } from './monitoring.service.ts';
import type { ReportPapers } from './published-report.ts';

interface PapersToWrite extends ReportPapers {
  readonly councilName: string;
  readonly committee: string;
  readonly standing: PaperStanding;
}

/** Papers for a meeting. The records are read first and let go: writing a file holds no connection. */
@Injectable()
export class ReportFilesService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly monitoring: MonitoringService,
    private readonly clock: Clock,
  ) {}

  async monitoringReport(who: CurrentMember, query: ReportFileQuery): Promise<ExportOutcome> {
    const { report, councilName, committee, standing } = await this.#read(who, query);
    return writeMonitoringReport(report, query.format, { councilName, committee, standing: standingWords(standing) });
  }

  async trackingSheet(who: CurrentMember, query: ReportFileQuery): Promise<ExportOutcome> {
    const { sheet, councilName, standing } = await this.#read(who, query);
    return writeTrackingSheet(sheet, query.format, { councilName, standing: standingWords(standing) });
  }

  /** As they were published, or else as they are made now. */
  #read(who: CurrentMember, { meeting, languages, version }: ReportFileQuery): Promise<PapersToWrite> {
    return this.database.readCouncil(who.councilId, async (records) => {
      const council = await records.councils.read(this.clock.today());
      const chosen = languages ?? council.settings.languages.papers;
      const kept = await this.monitoring.published(records, who, meeting, version);
      if (kept !== null) {
        const { councilName, committee, standing } = kept;
        return { ...kept.papers[chosen], councilName, committee, standing };
      }
      const made = await this.monitoring.report(records, meeting, chosen);
      const committee = made.facts.meeting.committeeName;
      return { ...papersOf(made), councilName: council.name, committee, standing: made.standing };
    });
  }
}
