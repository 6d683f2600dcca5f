import type { ImportCorrections, Upload } from '@holdfast/contracts/imports/shapes';
import type { UploadDetail } from '@holdfast/database/imports/upload-row';

export const uploadView = (
  { preview, ...upload }: UploadDetail,
  corrections: ImportCorrections,
  marks: Pick<Upload, 'correctedBy' | 'lookedAt'>,
): Upload => ({
  ...upload,
  ...marks,
  corrections,
  documents: (preview?.documents ?? []).map((document) => ({ ...document, columns: [...document.columns] })),
  tables: (preview?.tables ?? []).map(({ rows, ...table }) => ({
    ...table,
    rows: rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
  })),
  cells: preview?.cells ?? null,
  leftOut: [...(preview?.leftOut ?? [])],
  anomalies: [...(preview?.anomalies ?? [])],
});
