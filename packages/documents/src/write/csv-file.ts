import { headingIn } from '@holdfast/domain/reports/heading';
import { standingColumn } from '@holdfast/domain/reports/monitoring-columns';
import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../formula-cells.ts';
import { printable } from './printed-table.ts';
import type { PrintedPaper } from './printed-table.ts';

type FiledPaper = Pick<PrintedPaper, 'table' | 'standing' | 'languages'>;

/**
 * The table alone, its first line the names of the columns, so that every program that takes CSV can take it: UTF-8
 * with a byte-order mark, without which Excel reads it as Windows-1252. A cell of several lines stands in quotes: its
 * second line would else be a row, and could begin with a formula. So does one with a semicolon, which a reader could
 * take for the mark between cells. What the paper says of itself stands in a last column, beside the first row: a line
 * of its own would be read as a row.
 */
export function csvFile({ table: { columns, rows }, standing, languages }: FiledPaper): Uint8Array {
  const about = standing.map(({ text }) => printable(text)).join('\n');
  const said = (text: string): readonly string[] => (about === '' ? [] : [text]);
  const header = [...columns.map((column) => column.header), ...said(headingIn(languages, standingColumn))];
  const cells = rows.map((row, index) => [
    ...row.map(({ text }) => guardFormula(printable(text))),
    ...said(index === 0 ? about : ''),
  ]);
  const alone = rows.length === 0 && about !== '' ? [[...columns.map(() => ''), about]] : [];
  return Buffer.from(
    stringify([header, ...cells, ...alone], { bom: true, record_delimiter: '\r\n', quoted_match: /[\n;]/ }),
  );
}
