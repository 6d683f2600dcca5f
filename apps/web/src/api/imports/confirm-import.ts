import { importsRoutes } from '@holdfast/contracts/imports/routes';
import type { confirmImport as contract } from '@holdfast/contracts/imports/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const confirmImport = (uploadId: string, revision: number, body: Sent<typeof contract>): Promise<unknown> =>
  call(importsRoutes.confirm, { uploadId, body, revision });
