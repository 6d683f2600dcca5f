import type { PaperBlock, PaperCell } from '@holdfast/domain/imports/paper/paper';
import { CsvError, parse } from 'csv-parse';
import { withoutFormulaGuard } from '../../formula-cells.ts';
import { blockNumbers } from '../block-numbers.ts';
import { cleanText } from '../clean-text.ts';
import { csvDelimiter } from './csv-delimiter.ts';
import type { CsvDelimiter } from './csv-delimiter.ts';
import { gridBlocks } from '../grid.ts';
import type { GridRow } from '../grid.ts';
import type { OnRows } from '../progress.ts';

const lineEnds = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;

function rowOf(fields: readonly string[], number: number, line: number): GridRow | null {
  let cellLine = line;
  const cells = fields.map((field, index): PaperCell => {
    const cell = { column: index + 1, text: cleanText(withoutFormulaGuard(field)), columns: 1, rows: 1 };
    const begins = cellLine;
    cellLine += lineEnds(field);
    return begins === line ? cell : { ...cell, line: begins };
  });
  return cells.some((cell) => cell.text !== '') ? { number, line, cells } : null;
}

async function readRows(text: string, delimiter: CsvDelimiter, quote: '"' | null, onRows: OnRows): Promise<GridRow[]> {
  const parser = parse(text, { delimiter, quote, relax_column_count: true, relax_quotes: true });
  const rows: GridRow[] = [];
  let number = 0;
  let line = 1;
  for await (const fields of parser as AsyncIterable<string[]>) {
    number += 1;
    const row = rowOf(fields, number, line);
    if (row !== null) rows.push(row);
    line += 1 + fields.reduce((sum, field) => sum + lineEnds(field), 0);
    onRows(rows.length);
  }
  return rows;
}

/** Excel writes "sep=;" as a first line of its own: it tells the delimiter and is no row. */
const separatorLine = /^sep=([,;\t])(\r\n?|\n)/i;

function delimiterFrom(mark: string | undefined): CsvDelimiter | null {
  return mark === ',' || mark === ';' || mark === '\t' ? mark : null;
}

/**
 * Reads decoded CSV as blocks. Comma, semicolon and tab are told apart; rows may be ragged; lines above the table
 * become paragraphs. A quote that is never closed is read as a mark like any other, so that no row is swallowed.
 * `readCsv('Ref,Action\n1,Report')` is one table of two rows.
 */
export async function readCsv(input: string, onRows: OnRows): Promise<PaperBlock[]> {
  const told = separatorLine.exec(input);
  // Kept as a blank line, so that every later row stands at its own line.
  const text = told === null ? input : input.slice(told[0].length - (told[2]?.length ?? 0));
  const delimiter = delimiterFrom(told?.[1]) ?? csvDelimiter(text);
  const rows = await readRows(text, delimiter, '"', onRows).catch((error: unknown) => {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      return readRows(text, delimiter, null, onRows);
    throw error;
  });
  return gridBlocks(rows, blockNumbers());
}
