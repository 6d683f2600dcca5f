import { reportsRoutes } from '@holdfast/contracts/reports/routes';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import type { PaperLanguages } from '@holdfast/words/languages';
import { addressOf } from '../client.ts';

const files = { monitoring: reportsRoutes.monitoringFile, 'tracking-sheet': reportsRoutes.trackingSheetFile } as const;

/**
 * Where the browser fetches a meeting's monitoring report or tracking sheet as a file; `languages` null: in the council's; `version`: one that
 * was published earlier.
 */
export const reportAddress = (
  report: keyof typeof files,
  meeting: string,
  format: ExportFormat,
  chosen: { readonly languages: PaperLanguages | null; readonly version: string | undefined },
): string => {
  const languages = chosen.languages ?? undefined;
  return addressOf(files[report], { query: { meeting, format, languages, version: chosen.version } });
};
