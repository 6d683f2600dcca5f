import type { PaperBlock, PaperCell, PaperRow, Where } from '@holdfast/domain/imports/paper/paper';
import type { BlockNumbers } from './block-numbers.ts';

/** A row of a sheet or of a CSV file that holds at least one word. */
export interface GridRow {
  /** The row's own number in the file. Numbers that are missing were blank rows. */
  readonly number: number;
  /** Line of a text file where the row begins. */
  readonly line?: number;
  readonly cells: readonly PaperCell[];
}

const filled = (row: GridRow): PaperCell[] => row.cells.filter((cell) => cell.text !== '');
const isWide = (row: GridRow): boolean => filled(row).length > 1;
const opensAtLeft = (row: GridRow): boolean => filled(row)[0]?.column === 1;
const wordsOf = (row: GridRow): string => JSON.stringify(row.cells.map((cell) => cell.text));

/** Names of columns: every column has one, each is short, and none holds a figure or a date. */
function looksLikeHeader(row: GridRow, after: readonly GridRow[]): boolean {
  const names = filled(row);
  const width = Math.max(...[row, ...after.slice(0, 3)].map((other) => filled(other).at(-1)?.column ?? 0));
  return names.length >= width && names.every(({ text }) => text.length <= 60 && !/\d/.test(text));
}

/** Rows from a blank row, or from the start, up to the next blank row. */
function stretches(rows: readonly GridRow[]): GridRow[][] {
  const found: GridRow[][] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before === undefined || row.number > before.number + 1) found.push([row]);
    else found.at(-1)?.push(row);
  });
  return found;
}

interface Section {
  readonly kind: 'table' | 'paragraphs';
  readonly rows: GridRow[];
}

const isProse = (stretch: readonly GridRow[]): boolean => stretch.every((row) => !isWide(row) && opensAtLeft(row));

/** Lines above the first row of several cells: a title, a date, a note on how to fill the sheet in. */
function cutPreamble(rows: readonly GridRow[]): Section[] {
  const first = rows.findIndex(isWide);
  // A sheet of one column is a table of one column.
  if (first === -1) return rows.length === 0 ? [] : [{ kind: 'table', rows: [...rows] }];
  return first === 0 ? [] : [{ kind: 'paragraphs', rows: rows.slice(0, first) }];
}

/**
 * A run of single cells between blank rows is prose when the sheet ends with it, or when column names follow it;
 * otherwise it is a row that names a section, and the table goes on. A repeated header after a blank row opens a new table.
 */
function cutBody(rows: readonly GridRow[]): Section[] {
  const sections: Section[] = [];
  let waiting: GridRow[] = [];
  for (const stretch of stretches(rows)) {
    const table = sections.findLast((section) => section.kind === 'table');
    const [head, ...rest] = stretch;
    if (head === undefined) continue;
    if (table !== undefined && isProse(stretch)) {
      waiting.push(...stretch);
      continue;
    }
    const lead = stretch.findIndex(isWide);
    const opens =
      (waiting.length > 0 && lead === 0 && looksLikeHeader(head, rest)) ||
      (table?.rows[0] !== undefined && wordsOf(table.rows[0]) === wordsOf(head));
    if (table === undefined || opens) {
      if (waiting.length > 0) sections.push({ kind: 'paragraphs', rows: waiting });
      sections.push({ kind: 'table', rows: [...stretch] });
    } else table.rows.push(...waiting, ...stretch);
    waiting = [];
  }
  const last = sections.at(-1);
  // Under a lone row of column names, single cells are rows that are still to be answered, however they are spaced.
  if (last !== undefined && last.rows.filter(isWide).length < 2) last.rows.push(...waiting);
  else if (waiting.length > 0) sections.push({ kind: 'paragraphs', rows: waiting });
  return sections;
}

const place = (row: GridRow, sheet: string | undefined): Where => ({
  row: row.number,
  ...(row.line === undefined ? {} : { line: row.line }),
  ...(sheet === undefined ? {} : { sheet }),
});

/** Cells up to the table's last column that holds a word, so that formatted but empty columns do not count. */
function tableRows(rows: readonly GridRow[], number: number, sheet: string | undefined): PaperRow[] {
  const width = rows.reduce((most, row) => Math.max(most, filled(row).at(-1)?.column ?? 0), 0);
  return rows.map((row) => ({
    where: { table: number, ...place(row, sheet) },
    header: false,
    cells: row.cells.filter((cell) => cell.column <= width),
  }));
}

/** The tables and the lines around them that one sheet, or one CSV file, holds. */
export function gridBlocks(rows: readonly GridRow[], numbers: BlockNumbers, sheet?: string): PaperBlock[] {
  const preamble = cutPreamble(rows);
  const body = rows.slice(preamble.reduce((sum, section) => sum + section.rows.length, 0));
  return [...preamble, ...cutBody(body)].flatMap((section): PaperBlock[] => {
    if (section.kind === 'table') {
      const number = numbers.nextTable();
      const table = tableRows(section.rows, number, sheet);
      return [{ kind: 'table', number, rows: table, ...(sheet === undefined ? {} : { sheet }) }];
    }
    return section.rows.flatMap((row) =>
      filled(row).map((cell): PaperBlock => ({
        kind: 'paragraph',
        where: { paragraph: numbers.nextParagraph(), ...place(row, sheet), column: cell.column },
        text: cell.text,
        heading: 0,
        marker: null,
        furniture: false,
      })),
    );
  });
}
