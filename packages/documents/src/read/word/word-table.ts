import type { FlowCell, FlowItem, FlowRemark, FlowRow, FlowTable } from '../flow/flow.ts';
import { flowText } from '../flow/flow.ts';
import type { CellLooks } from './word-looks.ts';

/** Word gives a table no more columns than this; a larger span is damage. */
const widestSpan = 64;

export interface WordCell {
  columns: number;
  /** What the cell says of a vertical merge: it opens one, hangs in one, or neither. */
  merge: 'opens' | 'hangs' | null;
  /** The old way to merge sideways: the cell belongs to the one on its left. */
  joinsLeft: boolean;
  readonly items: FlowItem[];
  readonly looks: CellLooks;
}

export interface WordRow {
  header: boolean;
  /** A tracked change takes the row out: away, or to another place. */
  deleted: 'deleted' | 'moved' | null;
  /** Words that tracked changes took out of it. */
  removed: string;
  /** Grid columns that the row leaves free on its left. */
  before: number;
  readonly cells: WordCell[];
}

export interface WordTable {
  addRow(row: WordRow): void;
  remark(remark: FlowRemark): void;
  readonly table: FlowTable;
}

export const clampSpan = (span: number): number => (span >= 1 ? Math.min(Math.trunc(span), widestSpan) : 1);

/** A cell that hangs in a merge without words of its own is counted to the cell above it; with words it stands. */
export function wordTable(): WordTable {
  const rows: FlowRow[] = [];
  let open = new Map<number, FlowCell>();
  const addRow = (row: WordRow): void => {
    if (row.deleted !== null) return;
    const cells: FlowCell[] = [];
    const stillOpen = new Map<number, FlowCell>();
    let column = 1 + row.before;
    for (const cell of row.cells) {
      const left = cells.at(-1);
      const above = open.get(column);
      const silent = flowText(cell.items) === '';
      if (cell.joinsLeft && left !== undefined && silent) {
        cells[cells.length - 1] = { ...left, columns: left.columns + cell.columns };
      } else if (cell.merge === 'hangs' && above !== undefined && silent) {
        above.rows += 1;
        stillOpen.set(column, above);
      } else {
        const { colour } = cell.looks;
        const painted = colour === undefined ? {} : { colour };
        const placed = { column, columns: cell.columns, rows: 1, items: cell.items, ...painted };
        cells.push(placed);
        if (cell.merge !== null) stillOpen.set(column, placed);
      }
      column += cell.columns;
    }
    open = stillOpen;
    rows.push({ header: row.header, cells });
  };
  const remarks: FlowRemark[] = [];
  return { addRow, remark: (remark) => void remarks.push(remark), table: { kind: 'table', rows, remarks } };
}
