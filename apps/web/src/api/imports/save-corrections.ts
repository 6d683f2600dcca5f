import type { ImportCorrections } from '@holdfast/contracts/imports/shapes';
import { request } from '../client.ts';

export const saveCorrections = (uploadId: string, revision: number, body: ImportCorrections): Promise<unknown> =>
  request('PUT', `/imports/${uploadId}/corrections`, { body, revision });
