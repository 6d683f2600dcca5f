import { importsRoutes } from '@holdfast/contracts/imports/routes';
import type { ReceivedUpload } from '@holdfast/contracts/imports/shapes';
import { sendFile } from '../send-file.ts';

/** `onProgress` is told the part that has gone, from 0 to 1. */
export const uploadPaper = (file: File, onProgress: (part: number) => void): Promise<ReceivedUpload> =>
  sendFile(importsRoutes.receive, {}, file, onProgress);
