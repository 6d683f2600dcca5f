import type { undoResult } from '@holdfast/contracts/imports/shapes';
import { request } from '../client.ts';
import type { Got } from '../contract.ts';

export type UndoResult = Got<typeof undoResult>;

export const undoImport = (uploadId: string): Promise<UndoResult> => request('POST', `/imports/${uploadId}/undo`);
