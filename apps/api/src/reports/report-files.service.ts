import type { ReportFileQuery } from '@holdfast/contracts/reports/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { ExportOutcome } from '@holdfast/documents/write/exported-file';
import { writeMonitoringReport } from '@holdfast/documents/write/write-monitoring-report';
import { writeTrackingSheet } from '@holdfast/documents/write/write-tracking-sheet';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { trackingSheet } from '@holdfast/domain/reports/tracking-sheet';
import { standingWords } from '@holdfast/domain/reports/paper-standing';
import type { PaperLanguages } from '@holdfast/words/languages';
import { Injectable } from '@nestjs/common';
import { Clock } from '@holdfast/runtime/clock';
import { MonitoringService } from './monitoring.service.ts';

/** Papers for a meeting. The records are read first and let go: writing a file holds no connection. */
@Injectable()
export class ReportFilesService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly monitoring: MonitoringService,
    private readonly clock: Clock,
  ) {}

  async monitoringReport(councilId: string, { meeting, format, languages }: ReportFileQuery): Promise<ExportOutcome> {
    const { council, facts, report, standing } = await this.#read(councilId, meeting, languages);
    return writeMonitoringReport(report, format, {
      councilName: council.name,
      committee: facts.meeting.committeeName,
      standing: standingWords(standing),
    });
  }

  async trackingSheet(councilId: string, { meeting, format, languages }: ReportFileQuery): Promise<ExportOutcome> {
    const { council, facts, reported, report, standing } = await this.#read(councilId, meeting, languages);
    const { heldOn, committeeName } = facts.meeting;
    const sheet = trackingSheet(reported, isoDate(heldOn), committeeName, report.languages);
    return writeTrackingSheet(sheet, format, { councilName: council.name, standing: standingWords(standing) });
  }

  #read(councilId: string, meetingId: string, languages?: PaperLanguages) {
    return this.database.readCouncil(councilId, async (records) => {
      const council = await records.councils.read(this.clock.today());
      const chosen = languages ?? council.settings.languages.papers;
      return { council, ...(await this.monitoring.report(records, meetingId, chosen)) };
    });
  }
}
