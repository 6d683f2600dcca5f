import { reportsRoutes } from '@holdfast/contracts/reports/routes';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import { addressOf } from '../client.ts';

const files = { monitoring: reportsRoutes.monitoringFile, 'tracking-sheet': reportsRoutes.trackingSheetFile } as const;

/** Where the browser fetches a meeting's monitoring report or tracking sheet as a file. */
export const reportAddress = (report: keyof typeof files, meeting: string, format: ExportFormat): string =>
  addressOf(files[report], { query: { meeting, format } });
