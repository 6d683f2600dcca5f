import { flowText } from './flow.ts';
import type { FlowCell, FlowItem, FlowTable } from './flow.ts';

const hasTable = (cell: FlowCell): boolean => cell.items.some(isRealTable);

function isRealTable(item: FlowItem): item is FlowTable {
  return item.kind === 'table' && item.rows.length > 1 && item.rows.some((row) => row.cells.length > 1);
}

/**
 * Decides if a table only places things on the page: a box drawn round some words, or a frame that holds a real table
 * and says nothing in rows of its own. A table with a small table in one of its cells is a table all the same.
 */
export function isLayout(table: FlowTable): boolean {
  const cells = table.rows.flatMap((row) => row.cells);
  if (cells.length === 1) return true;
  const saysRows = table.rows.some(
    (row) => row.cells.filter((cell) => !hasTable(cell) && flowText(cell.items) !== '').length > 1,
  );
  return cells.some(hasTable) && !saysRows;
}

/** Everything in its order, with what layout tables hold in their place. */
export function withoutLayout(items: readonly FlowItem[]): FlowItem[] {
  return items.flatMap((item) =>
    item.kind === 'table' && isLayout(item)
      ? item.rows.flatMap((row) => row.cells.flatMap((cell) => withoutLayout(cell.items)))
      : [item],
  );
}

/** Page headers and footers: each paragraph, and each cell of a letterhead table, on its own. */
export function asFurniture(items: readonly FlowItem[]): FlowItem[] {
  return items.flatMap((item): FlowItem[] =>
    item.kind === 'table'
      ? item.rows.flatMap((row) => row.cells.flatMap((cell) => asFurniture(cell.items)))
      : [{ ...item, furniture: true }],
  );
}
