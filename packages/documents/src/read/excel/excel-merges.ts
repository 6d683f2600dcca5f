import type { PaperCell } from '@holdfast/domain/imports/paper/paper';
import type { CellRange } from './excel-address.ts';
import type { GridRow } from '../grid.ts';

/** A sheet's row by column: words only where there are some, figures as they are saved, and colours. */
export interface SheetRow {
  readonly number: number;
  readonly words: Map<number, string>;
  figures?: Map<number, number>;
  colours?: Map<number, string>;
  /** The colour of the whole row, where a cell has none of its own. */
  readonly colour?: string;
}

/** Rows are padded to one width so that every row shows its empty cells, but not to the width of a runaway sheet. */
export const widestPadded = 64;

/** A range that hides words of its own under the merge is left apart: every word of the file stands where it is. */
function keepsOneCell(range: CellRange, rows: ReadonlyMap<number, SheetRow>, last: number): boolean {
  for (let number = range.from.row; number <= Math.min(range.to.row, last); number += 1) {
    for (const column of rows.get(number)?.words.keys() ?? []) {
      const inside = column >= range.from.column && column <= range.to.column;
      const anchor = number === range.from.row && column === range.from.column;
      if (inside && !anchor) return false;
    }
  }
  return true;
}

interface Placed {
  readonly anchors: ReadonlyMap<string, CellRange>;
  readonly covered: ReadonlySet<string>;
}

const key = (row: number, column: number): string => `${row}:${column}`;

function placeMerges(
  ranges: readonly CellRange[],
  rows: ReadonlyMap<number, SheetRow>,
  last: number,
  width: number,
): Placed {
  const anchors = new Map<string, CellRange>();
  const covered = new Set<string>();
  for (const range of ranges) {
    if (!keepsOneCell(range, rows, last)) continue;
    const to = { row: Math.min(range.to.row, last), column: Math.min(range.to.column, width) };
    anchors.set(key(range.from.row, range.from.column), { from: range.from, to });
    for (let row = range.from.row; row <= to.row; row += 1) {
      for (let column = range.from.column; column <= to.column; column += 1) covered.add(key(row, column));
    }
  }
  return { anchors, covered };
}

function rowCells(row: SheetRow, width: number, { anchors, covered }: Placed): PaperCell[] {
  const cells: PaperCell[] = [];
  const columns =
    width <= widestPadded ? Array.from({ length: width }, (_, index) => index + 1) : [...row.words.keys()];
  for (const column of columns) {
    const range = anchors.get(key(row.number, column));
    if (range === undefined && covered.has(key(row.number, column))) continue;
    const colour = row.colours?.get(column) ?? row.colour;
    cells.push({
      column,
      text: row.words.get(column) ?? '',
      columns: range === undefined ? 1 : range.to.column - column + 1,
      rows: range === undefined ? 1 : range.to.row - row.number + 1,
      ...(colour === undefined ? {} : { colour }),
    });
  }
  return cells;
}

/** Rows with their merged cells once each. A row all of whose cells hang down from above is still a row. */
export function mergeCells(sheet: readonly SheetRow[], ranges: readonly CellRange[]): GridRow[] {
  const rows = new Map(sheet.map((row) => [row.number, row]));
  const last = sheet.at(-1)?.number ?? 0;
  const width = sheet.reduce((most, row) => Math.max(most, ...row.words.keys()), 0);
  const placed = placeMerges(ranges, rows, last, width);
  return sheet.map((row) => ({ number: row.number, cells: rowCells(row, width, placed) }));
}
