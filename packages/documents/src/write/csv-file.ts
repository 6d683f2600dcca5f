import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../formula-cells.ts';
import { printable } from './printed-table.ts';
import type { PrintedTable } from './printed-table.ts';

/**
 * The table alone, its first line the names of the columns, so that every program that takes CSV can take it: UTF-8
 * with a byte-order mark, without which Excel reads it as Windows-1252. A cell of several lines stands in quotes: its
 * second line would else be a row, and could begin with a formula. So does one with a semicolon, which a reader could
 * take for the mark between cells.
 */
export function csvFile({ columns, rows }: PrintedTable): Uint8Array {
  const header = columns.map((column) => column.header);
  const cells = rows.map((row) => row.map(({ text }) => guardFormula(printable(text))));
  return Buffer.from(stringify([header, ...cells], { bom: true, record_delimiter: '\r\n', quoted_match: /[\n;]/ }));
}
