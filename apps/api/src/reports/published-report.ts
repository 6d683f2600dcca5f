import type { MonitoringReport as MonitoringReportView } from '@holdfast/contracts/reports/shapes';
import type { PublishedPapers } from '@holdfast/services/reports/report-papers';
import type { Language } from '@holdfast/words/languages';

/** What is kept of a monitoring report that is published: what every screen shows and every file is written from. */
export interface PublishedReport extends PublishedPapers {
  readonly screens: Readonly<Record<Language, MonitoringReportView>>;
}
