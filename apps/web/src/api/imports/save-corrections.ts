import { importsRoutes } from '@holdfast/contracts/imports/routes';
import type { ImportCorrections } from '@holdfast/contracts/imports/shapes';
import { call } from '../client.ts';

export const saveCorrections = (uploadId: string, revision: number, body: ImportCorrections): Promise<unknown> =>
  call(importsRoutes.correct, { uploadId, body, revision });
