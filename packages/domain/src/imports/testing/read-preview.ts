import type { ImportPreview, PaperField, UnderstoodRow } from '../paper/preview.ts';

/** Every row of a preview, whichever document it is in. */
export const rowsOf = (preview: ImportPreview): readonly UnderstoodRow[] =>
  preview.documents.flatMap((document) => document.rows);

/** What was read in a field, row by row. */
export const values = (preview: ImportPreview, field: PaperField): unknown[] =>
  rowsOf(preview).map((row) => row.fields[field]?.value);

/** What was guessed in a field, row by row. */
export const guesses = (preview: ImportPreview, field: PaperField): unknown[] =>
  rowsOf(preview).map((row) => row.fields[field]?.guess);
