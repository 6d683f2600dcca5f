import type { PaperBlock, PaperCell, PaperRow } from '@holdfast/domain/imports/paper/paper';
import { blockNumbers } from '../block-numbers.ts';
import { cleanText } from '../clean-text.ts';
import { flowText } from './flow.ts';
import type { FlowItem, FlowRow, FlowTable } from './flow.ts';
import { withoutLayout } from './flow-layout.ts';

/**
 * Word and web pages cut a table into finer columns than it shows when its edges do not line up or every row spans the
 * same ones. Only the columns in which some cell begins are counted.
 */
function columnNumbers(table: FlowTable): (column: number) => number {
  const starts = [...new Set(table.rows.flatMap((row) => row.cells.map((cell) => cell.column)))].sort((a, b) => a - b);
  const numbers = new Map(starts.map((start, index) => [start, index + 1]));
  return (column) => numbers.get(column) ?? starts.filter((start) => start < column).length + 1;
}

/** Rows with no word at all are how a table is spaced; one that stands inside a merged cell is needed to count it. */
function keptRows(table: FlowTable): FlowRow[] {
  let merged = 0;
  return table.rows.filter((row) => {
    const inside = merged > 0;
    const opens = Math.max(1, ...row.cells.map((cell) => cell.rows));
    merged = Math.max(merged - 1, opens - 1);
    return inside || row.cells.some((cell) => flowText(cell.items) !== '');
  });
}

function tableRows(table: FlowTable, number: number): PaperRow[] {
  const columnOf = columnNumbers(table);
  return keptRows(table).map((row, index) => ({
    where: { table: number, row: index + 1 },
    header: row.header,
    cells: row.cells.map((cell): PaperCell => {
      const column = columnOf(cell.column);
      const columns = Math.max(1, columnOf(cell.column + cell.columns) - column);
      return { column, text: cleanText(flowText(cell.items)), columns, rows: cell.rows };
    }),
  }));
}

/** The blocks of a paper from what was read of it; tables and paragraphs without a word leave no trace. */
export function flowBlocks(items: readonly FlowItem[]): PaperBlock[] {
  const numbers = blockNumbers();
  return withoutLayout(items).flatMap((item): PaperBlock[] => {
    if (item.kind === 'table') {
      if (flowText([item]) === '') return [];
      const number = numbers.nextTable();
      return [{ kind: 'table', number, rows: tableRows(item, number) }];
    }
    const { text: words, ...paragraph } = item;
    const text = cleanText(words);
    return text === '' ? [] : [{ ...paragraph, where: { paragraph: numbers.nextParagraph() }, text }];
  });
}
