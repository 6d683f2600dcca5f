import { headingIn } from '@holdfast/domain/reports/heading';
import { standingColumn } from '@holdfast/domain/reports/monitoring-columns';
import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../formula-cells.ts';
import { inBatches, type Told } from './filled-frame.ts';
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
export function* csvFile(
  { table: { columns, rows }, standing, languages }: FiledPaper,
  told?: Told,
): Generator<Uint8Array> {
  const about = standing.map(({ text }) => printable(text)).join('\n');
  const said = (text: string): readonly string[] => (about === '' ? [] : [text]);
  const header = [...columns.map((column) => column.header), ...said(headingIn(languages, standingColumn))];
  const written = (lines: readonly (readonly string[])[], bom = false): Uint8Array =>
    Buffer.from(stringify([...lines], { bom, record_delimiter: '\r\n', quoted_match: /[\n;]/ }));
  yield written([header], true);
  for (const { from, some } of inBatches(rows)) {
    yield written(
      some.map((row, index) => [
        ...row.map(({ text }) => guardFormula(printable(text))),
        ...said(from + index === 0 ? about : ''),
      ]),
    );
    told?.(from + some.length);
  }
  if (rows.length === 0 && about !== '') yield written([[...columns.map(() => ''), about]]);
}
