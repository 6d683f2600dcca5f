import { exportedFile } from '../exported-file.ts';
import { route } from '../route.ts';
import { monitoringQuery, monitoringReport, reportFileQuery } from './shapes.ts';

export const reportsRoutes = {
  monitoring: route('GET', '/api/reports/monitoring', {
    summary: 'The monitoring report for a meeting, as it will be printed',
    may: 'read',
    query: monitoringQuery,
    answer: monitoringReport,
    refuses: ['not_found'],
  }),
  monitoringFile: route('GET', '/api/reports/monitoring/file', {
    summary: 'The monitoring report for a meeting, as a file',
    may: 'read',
    query: reportFileQuery,
    answer: exportedFile,
    refuses: ['not_found'],
  }),
  trackingSheetFile: route('GET', '/api/reports/tracking-sheet/file', {
    summary: 'The tracking sheet for a meeting, as a file',
    may: 'read',
    query: reportFileQuery,
    answer: exportedFile,
    refuses: ['not_found'],
  }),
};
