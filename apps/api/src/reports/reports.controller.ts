import { exported } from '../platform/http/exported.ts';
import { serve } from '../platform/routes/serve.ts';
import { MonitoringService } from './monitoring.service.ts';
import { SmallFilesService } from '../platform/papers/small-files.service.ts';
import { reportsRoutes } from '@holdfast/contracts/reports/routes';

export const ReportsController = serve(reportsRoutes, [MonitoringService, SmallFilesService], (monitoring, files) => ({
  monitoring: ({ member, query: { meeting, version } }) => monitoring.read(member, meeting, version),
  monitoringFile: async ({ member, query, reply }) =>
    exported(reply, await files.paper(member, 'monitoring_report', query)),
  trackingSheetFile: async ({ member, query, reply }) =>
    exported(reply, await files.paper(member, 'tracking_sheet', query)),
}));
