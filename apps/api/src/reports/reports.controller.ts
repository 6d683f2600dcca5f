import { exported } from '../platform/http/exported.ts';
import { serve } from '../platform/routes/serve.ts';
import { MonitoringService } from './monitoring.service.ts';
import { ReportFilesService } from './report-files.service.ts';
import { reportsRoutes } from '@holdfast/contracts/reports/routes';

export const ReportsController = serve(reportsRoutes, [MonitoringService, ReportFilesService], (monitoring, files) => ({
  monitoring: ({ member, query: { meeting, version } }) => monitoring.read(member, meeting, version),
  monitoringFile: async ({ member, query, reply }) => exported(reply, await files.monitoringReport(member, query)),
  trackingSheetFile: async ({ member, query, reply }) => exported(reply, await files.trackingSheet(member, query)),
}));
