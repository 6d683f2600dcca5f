import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import { addressOf, type QueryOf } from '../client.ts';

/** Where the browser fetches what the register shows under these filters, as a file. */
export const exportAddress = (filters: QueryOf<typeof recommendationsRoutes.list>, format: ExportFormat): string =>
  addressOf(recommendationsRoutes.export, { query: { ...filters, format } });
