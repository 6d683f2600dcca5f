import type { FlowCell, FlowItem } from './flow.ts';

/** Spans beyond these are mistakes or mischief; browsers stop at the same numbers. */
const widestSpan = 1000;
const tallestSpan = 65_534;

const within = (span: number, most: number): number =>
  Number.isFinite(span) ? Math.min(Math.max(1, Math.trunc(span)), most) : 1;

export interface SpanGrid {
  startRow(): void;
  /** Puts a cell into the next columns of the row that no cell from above hangs into. */
  place(span: { readonly columns: number; readonly rows: number }, items: FlowItem[]): FlowCell;
}

/** HTML's way of forming a table: cells take the first free columns, and hang down as many rows as they span. */
export function spanGrid(): SpanGrid {
  const hanging = new Map<number, number>();
  let column = 1;
  return {
    startRow: () => {
      column = 1;
      for (const [at, rows] of hanging) {
        if (rows > 1) hanging.set(at, rows - 1);
        else hanging.delete(at);
      }
    },
    place: (span, items) => {
      while (hanging.has(column)) column += 1;
      const cell = {
        column,
        columns: within(span.columns, widestSpan),
        rows: within(span.rows, tallestSpan),
        items,
      };
      // One row more, since the next row counts all that hang into it down by one.
      if (cell.rows > 1) for (let at = column; at < column + cell.columns; at += 1) hanging.set(at, cell.rows);
      column += cell.columns;
      return cell;
    },
  };
}
