import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPaperHere } from '@holdfast/documents/read/read-paper-here';
import type { ImportPreview, PaperField, UnderstoodDocument } from '@holdfast/domain/imports/paper/preview';
import { understandPaper } from '@holdfast/domain/imports/understand/understand-paper';

export async function previewFile(path: string): Promise<ImportPreview> {
  const reading = await readPaperHere({ name: basename(path), bytes: readFileSync(path) });
  if (!reading.ok) throw new Error(reading.message.code);
  return understandPaper(reading.paper);
}

export const papers = new URL('../../../../packages/domain/src/imports/testing/papers/', import.meta.url).pathname;

/** The documents that were read as rows. */
export const readDocuments = (preview: ImportPreview): UnderstoodDocument[] =>
  preview.documents.filter((document) => document.rows.length > 0);

export const column = (preview: ImportPreview, field: PaperField): unknown[] =>
  preview.documents.flatMap((document) => document.rows).map((row) => row.fields[field]?.value ?? null);

/** One row's values by field, for comparing; times show as "from..to precision". */
export function valuesOf(preview: ImportPreview, index: number): Record<string, unknown> {
  const row = preview.documents.flatMap((document) => document.rows)[index];
  return Object.fromEntries(
    Object.entries(row?.fields ?? {}).map(([field, { value }]) => [
      field,
      value !== null && typeof value === 'object' && 'words' in value
        ? `${value.from ?? ''}..${value.to ?? ''} ${value.precision}`
        : value,
    ]),
  );
}
