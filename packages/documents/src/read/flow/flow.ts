import type { PaperRemark } from '@holdfast/domain/imports/paper/paper';

/** What the file says beside the words of a paragraph or table; where it stands is known when the paper is numbered. */
export type FlowRemark = Omit<PaperRemark, 'where'>;

/** What a Word document or a web page is while it is read: paragraphs and tables in their order, tables within cells. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly heading: number;
  readonly marker: string | null;
  readonly furniture: boolean;
  readonly remarks?: readonly FlowRemark[];
}

export interface FlowCell {
  readonly column: number;
  readonly columns: number;
  rows: number;
  readonly items: FlowItem[];
  /** Six hex digits, where the cell is painted. */
  readonly colour?: string;
}

export interface FlowRow {
  readonly header: boolean;
  readonly cells: FlowCell[];
}

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: FlowRow[];
  readonly remarks?: FlowRemark[];
}

export type FlowItem = FlowParagraph | FlowTable;

/** The words of everything inside, a paragraph a line and a nested table's row a line, list markers before their words. */
export function flowText(items: readonly FlowItem[]): string {
  return items
    .map((item) =>
      item.kind === 'paragraph'
        ? [item.marker ?? '', item.text].filter((words) => words !== '').join(' ')
        : item.rows
            .map((row) =>
              row.cells
                .map((cell) => flowText(cell.items))
                .filter(Boolean)
                .join(' '),
            )
            .join('\n'),
    )
    .filter((words) => words !== '')
    .join('\n');
}

/** A cell that holds nothing but a number which Word counts out by itself. */
export function isCounted(cell: FlowCell): boolean {
  return (
    cell.items.length > 0 &&
    cell.items.every((item) => item.kind === 'paragraph' && item.text === '' && item.marker !== null)
  );
}
