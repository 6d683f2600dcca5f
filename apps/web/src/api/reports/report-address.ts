import { apiAddress } from '../client.ts';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';

/** Where the browser fetches a meeting's monitoring report or tracking sheet as a file. */
export const reportAddress = (report: 'monitoring' | 'tracking-sheet', meeting: string, format: ExportFormat): string =>
  apiAddress(`/reports/${report}/file`, { meeting, format });
