import { exported } from '../platform/http/exported.ts';
import { serve } from '../platform/routes/serve.ts';
import { MonitoringService } from './monitoring.service.ts';
import { ReportFilesService } from './report-files.service.ts';
import { reportsRoutes } from '@holdfast/contracts/reports/routes';

export const ReportsController = serve(reportsRoutes, [MonitoringService, ReportFilesService], (monitoring, files) => ({
  monitoring: ({ councilId, query: { meeting } }) => monitoring.read(councilId, meeting),
  monitoringFile: async ({ councilId, query, reply }) =>
    exported(reply, await files.monitoringReport(councilId, query)),
  trackingSheetFile: async ({ councilId, query, reply }) =>
    exported(reply, await files.trackingSheet(councilId, query)),
}));
