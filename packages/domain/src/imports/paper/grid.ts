import type { PaperCell, PaperParagraph, PaperTable, Where } from './paper.ts';
import { isBlank } from '../../text/words.ts';

/** The unit of account: a table's cell or a paragraph outside every table, known by identity. */
export type Unit = PaperCell | PaperParagraph;

export interface GridCell {
  readonly unit: Unit;
  readonly text: string;
  readonly where: Where;
  readonly column: number;
  /** Grid columns that the cell spans. */
  readonly columns: number;
}

export interface GridRow {
  readonly where: Where;
  readonly header: boolean;
  readonly cells: readonly GridCell[];
  /** Columns that a cell merged downwards from a row above still fills. */
  readonly covered: ReadonlyMap<number, GridCell>;
}

export interface Grid {
  readonly width: number;
  readonly sheet: string | null;
  readonly rows: readonly GridRow[];
}

/** The cells that hold words. */
export const filled = (row: GridRow): GridCell[] => row.cells.filter((cell) => !isBlank(cell.text));

export const cellAt = (row: GridRow, column: number): GridCell | undefined =>
  row.cells.find((cell) => cell.column <= column && column < cell.column + cell.columns);

const cellWhere = (row: Where, cell: PaperCell): Where => ({
  ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
  ...(row.table === undefined ? {} : { table: row.table }),
  ...(row.row === undefined ? {} : { row: row.row }),
  column: cell.column,
  ...(cell.line === undefined ? {} : { line: cell.line }),
});

const none: ReadonlyMap<number, GridCell> = new Map();

/** A table with its merged cells followed downwards and its full width known. */
export function layOutTable(table: PaperTable): Grid {
  let open: { cell: GridCell; left: number }[] = [];
  const rows = table.rows.map((row): GridRow => {
    const covered = open.length === 0 ? none : new Map(open.map(({ cell }) => [cell.column, cell]));
    const cells = row.cells.map((cell) => ({
      unit: cell,
      text: cell.text,
      where: cellWhere(row.where, cell),
      column: cell.column,
      columns: Math.max(1, cell.columns),
    }));
    const tall = row.cells.flatMap((cell, index) => {
      const laid = cells[index];
      return cell.rows > 1 && laid !== undefined ? [{ cell: laid, left: cell.rows }] : [];
    });
    if (open.length > 0 || tall.length > 0)
      open = [...open, ...tall].map(({ cell, left }) => ({ cell, left: left - 1 })).filter(({ left }) => left > 0);
    return { where: row.where, header: row.header, cells, covered };
  });
  const ends = rows.flatMap((row) => filled(row).map((cell) => cell.column + cell.columns - 1));
  return { width: ends.reduce((widest, end) => Math.max(widest, end), 0), sheet: table.sheet ?? null, rows };
}
