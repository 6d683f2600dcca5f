import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import { apiAddress, type Query } from '../client.ts';

/** Where the browser fetches what the register shows under these filters, as a file. */
export const exportAddress = (filters: Query, format: ExportFormat): string =>
  apiAddress('/recommendations/export', { ...filters, format });
