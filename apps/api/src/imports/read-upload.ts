import type { Upload } from '@holdfast/contracts/imports/shapes';
import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { Imports } from '@holdfast/database/imports/imports';
import { notFound } from '../platform/http/problem.ts';
import { allRows } from './all-rows.ts';
import { namesRows, shownCorrections } from './corrections.ts';
import { marksView } from './marks-view.ts';
import { rowPlaces } from './row-places.ts';
import { uploadView } from './upload-view.ts';

export const readUpload = async (imports: Imports, uploadId: string, audience: WordReader): Promise<Upload> => {
  const upload = await imports.find(uploadId, audience);
  if (upload === null) throw notFound();
  // The rows are wanted only to name them, and they are many.
  const rows = namesRows(upload.corrections) ? await allRows(imports, uploadId, audience) : [];
  const marks = marksView(upload.corrections, await imports.marks(uploadId, audience));
  return uploadView(upload, shownCorrections(upload.corrections, rowPlaces(rows)), marks);
};
