import { reportsRoutes } from '@holdfast/contracts/reports/routes';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import type { PaperLanguages } from '@holdfast/words/languages';
import { addressOf } from '../client.ts';

const files = { monitoring: reportsRoutes.monitoringFile, 'tracking-sheet': reportsRoutes.trackingSheetFile } as const;

/** Where the browser fetches a meeting's monitoring report or tracking sheet as a file; null: in the council's languages. */
export const reportAddress = (
  report: keyof typeof files,
  meeting: string,
  format: ExportFormat,
  languages: PaperLanguages | null = null,
): string => addressOf(files[report], { query: { meeting, format, ...(languages === null ? {} : { languages }) } });
