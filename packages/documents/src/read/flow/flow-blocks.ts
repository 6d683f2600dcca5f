import type { PaperBlock, PaperCell, PaperRemark, PaperRow, Where } from '@holdfast/domain/imports/paper/paper';
import { blockNumbers } from '../block-numbers.ts';
import { cleanText } from '../clean-text.ts';
import type { PaperContent } from '../paper-content.ts';
import { flowText, isCounted } from './flow.ts';
import type { FlowCell, FlowItem, FlowRemark, FlowRow, FlowTable } from './flow.ts';
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

/** A number that Word counts out beside empty cells is a row that nobody has filled in. */
const saysSomething = (cell: FlowCell): boolean => flowText(cell.items) !== '' && !isCounted(cell);

/** Rows with no word at all are how a table is spaced; one that stands inside a merged cell is needed to count it. */
function keptRows(table: FlowTable): FlowRow[] {
  let merged = 0;
  return table.rows.filter((row) => {
    const inside = merged > 0;
    const opens = Math.max(1, ...row.cells.map((cell) => cell.rows));
    merged = Math.max(merged - 1, opens - 1);
    return inside || row.cells.some(saysSomething);
  });
}

function remarksIn(items: readonly FlowItem[]): FlowRemark[] {
  return items.flatMap((item) => [
    ...(item.remarks ?? []),
    ...(item.kind === 'table' ? item.rows.flatMap((row) => row.cells.flatMap((cell) => remarksIn(cell.items))) : []),
  ]);
}

class FlowReader {
  readonly remarks: PaperRemark[] = [];
  readonly #numbers = blockNumbers();

  blocks(items: readonly FlowItem[]): PaperBlock[] {
    return withoutLayout(items).flatMap((item): PaperBlock[] => {
      if (item.kind === 'table') return this.#table(item);
      const { text: words, remarks, ...paragraph } = item;
      const text = cleanText(words);
      if (text === '') {
        this.#tell(remarks ?? [], {});
        return [];
      }
      const where = { paragraph: this.#numbers.nextParagraph() };
      this.#tell(remarks ?? [], where);
      return [{ ...paragraph, where, text }];
    });
  }

  #table(table: FlowTable): PaperBlock[] {
    if (flowText([table]) === '') {
      this.#tell(remarksIn([table]), {});
      return [];
    }
    const number = this.#numbers.nextTable();
    this.#tell(table.remarks ?? [], { table: number });
    return [{ kind: 'table', number, rows: this.#rows(table, number) }];
  }

  #rows(table: FlowTable, number: number): PaperRow[] {
    const columnOf = columnNumbers(table);
    const kept = keptRows(table);
    const among = new Set(kept);
    for (const row of table.rows)
      if (!among.has(row)) for (const cell of row.cells) this.#tell(remarksIn(cell.items), { table: number });
    return kept.map((row, index) => {
      const where = { table: number, row: index + 1 };
      const cells = row.cells.map((cell): PaperCell => {
        const column = columnOf(cell.column);
        this.#tell(remarksIn(cell.items), { ...where, column });
        return {
          column,
          text: cleanText(flowText(cell.items)),
          columns: Math.max(1, columnOf(cell.column + cell.columns) - column),
          rows: cell.rows,
          ...(cell.colour === undefined ? {} : { colour: cell.colour }),
          ...(isCounted(cell) ? { counted: true } : {}),
        };
      });
      return { where, header: row.header, cells };
    });
  }

  #tell(remarks: readonly FlowRemark[], where: Where): void {
    for (const remark of remarks) this.remarks.push({ ...remark, where });
  }
}

/** The blocks of a paper from what was read of it; tables and paragraphs without a word leave no trace. */
export function flowContent(items: readonly FlowItem[]): PaperContent {
  const reader = new FlowReader();
  const blocks = reader.blocks(items);
  return { blocks, remarks: reader.remarks };
}
