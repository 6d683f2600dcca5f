/** What a Word document or a web page is while it is read: paragraphs and tables in their order, tables within cells. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly heading: number;
  readonly marker: string | null;
  readonly furniture: boolean;
}

export interface FlowCell {
  readonly column: number;
  readonly columns: number;
  rows: number;
  readonly items: FlowItem[];
}

export interface FlowRow {
  readonly header: boolean;
  readonly cells: FlowCell[];
}

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: FlowRow[];
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
