import type { exportFormats } from '@holdfast/contracts/recommendations/shapes';
import { apiAddress, type Query } from '../client.ts';

export type ExportFormat = (typeof exportFormats)[number];

/** Where the browser fetches what the register shows under these filters, as a file. */
export const exportAddress = (filters: Query, format: ExportFormat): string =>
  apiAddress('/recommendations/export', { ...filters, format });
