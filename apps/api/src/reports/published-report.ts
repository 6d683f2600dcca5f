import type { MonitoringReport as MonitoringReportView } from '@holdfast/contracts/reports/shapes';
import type { PaperStanding } from '@holdfast/domain/reports/paper-standing';
import type { MonitoringReport } from '@holdfast/domain/reports/monitoring-report';
import type { TrackingSheet } from '@holdfast/domain/reports/tracking-sheet';
import type { Language, PaperLanguages } from '@holdfast/words/languages';

/** The papers of a meeting in one language, or in both. */
export interface ReportPapers {
  readonly report: MonitoringReport;
  readonly sheet: TrackingSheet;
}

/** What is kept of a monitoring report that is published: what every screen shows and every file is written from. */
export interface PublishedReport {
  readonly councilName: string;
  readonly committee: string;
  readonly standing: PaperStanding;
  readonly screens: Readonly<Record<Language, MonitoringReportView>>;
  readonly papers: Readonly<Record<PaperLanguages, ReportPapers>>;
}
