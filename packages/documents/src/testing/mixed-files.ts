import type { PaperBlock } from '@holdfast/domain/imports/paper/paper';
import { stringify } from 'csv-stringify/sync';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import writeExcelFile from 'write-excel-file/node';
import { escapeXml } from './office-parts.ts';

/** Prose and tables in their order, for writing a whole paper in every type of file. */
export type MixedPart =
  | { readonly kind: 'prose'; readonly text: string; readonly heading: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A paper that was read, as prose and tables to write again; a list item keeps its number in front of its words. */
export const partsOfPaper = (blocks: readonly PaperBlock[]): MixedPart[] =>
  blocks.map((block): MixedPart => {
    if (block.kind === 'table')
      return { kind: 'table', rows: block.rows.map((row) => row.cells.map(({ text }) => text)) };
    const numbered = block.marker !== null && block.marker !== '•';
    return { kind: 'prose', text: numbered ? `${block.marker} ${block.text}` : block.text, heading: block.heading };
  });

const widthOf = (rows: readonly (readonly string[])[]): number => Math.max(1, ...rows.map((row) => row.length));

/** Rows filled up to one width, as a word processor or a sheet has them. */
const filledUp = (rows: readonly (readonly string[])[], width: number): string[][] =>
  rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));

const lines = (text: string): Paragraph[] =>
  text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] }));

export async function mixedDocx(parts: readonly MixedPart[]): Promise<Buffer> {
  const children = parts.flatMap((part) => {
    if (part.kind === 'prose') return lines(part.text);
    const rows = filledUp(part.rows, widthOf(part.rows)).map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: lines(text) })) }),
    );
    return [new Table({ rows }), new Paragraph('')];
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

export function mixedHtml(parts: readonly MixedPart[]): Buffer {
  const marked = (text: string): string => escapeXml(text).replaceAll('\n', '<br>');
  const body = parts.map((part) => {
    if (part.kind === 'prose') return `<p>${marked(part.text)}</p>`;
    const rows = filledUp(part.rows, widthOf(part.rows)).map(
      (row) => `<tr>${row.map((text) => `<td>${marked(text)}</td>`).join('')}</tr>`,
    );
    return `<table>${rows.join('\n')}</table>`;
  });
  return Buffer.from(`<!DOCTYPE html><html><body>${body.join('\n')}</body></html>`);
}

/** One sheet: a paragraph stands in the first column, and a blank row parts it from what follows. */
function sheetOf(parts: readonly MixedPart[]): string[][] {
  const width = Math.max(...parts.map((part) => (part.kind === 'table' ? widthOf(part.rows) : 1)));
  const rows = parts.flatMap((part) => [...(part.kind === 'prose' ? [[part.text]] : part.rows), []]);
  return filledUp(rows, width);
}

export const mixedCsv = (parts: readonly MixedPart[]): Buffer => Buffer.from(stringify(sheetOf(parts)));

export const mixedXlsx = (parts: readonly MixedPart[]): Promise<Buffer> =>
  writeExcelFile(
    sheetOf(parts).map((row) => row.map((text) => (text === '' ? null : { value: text, type: String }))),
    { sheet: 'Paper' },
  ).toBuffer();
