import { importsRoutes } from '@holdfast/contracts/imports/routes';
import type { undoResult } from '@holdfast/contracts/imports/shapes';
import { call } from '../client.ts';
import type { Got } from '../contract.ts';

export type UndoResult = Got<typeof undoResult>;

export const undoImport = (uploadId: string): Promise<UndoResult> => call(importsRoutes.undo, { uploadId });
