import type { confirmImport as contract } from '@holdfast/contracts/imports/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const confirmImport = (uploadId: string, revision: number, body: Sent<typeof contract>): Promise<unknown> =>
  request('POST', `/imports/${uploadId}/confirm`, { body, revision });
