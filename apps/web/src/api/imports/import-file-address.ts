import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { addressOf } from '../client.ts';

/** The paper as it was uploaded, kept for ever. */
export const importFileAddress = (uploadId: string): string => addressOf(importsRoutes.file, { uploadId });
