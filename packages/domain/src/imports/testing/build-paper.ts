import type { Paper, PaperBlock, PaperCell, PaperParagraph, PaperTable } from '../paper/paper.ts';

type CellSketch = string | { readonly text: string; readonly columns?: number; readonly rows?: number };

/** A table from its words; a sketch with `columns` or `rows` is a merged cell. */
export function tableOf(rows: readonly (readonly CellSketch[])[], sheet?: string): Omit<PaperTable, 'number'> {
  const covered = new Map<number, number>();
  return {
    kind: 'table',
    ...(sheet === undefined ? {} : { sheet }),
    rows: rows.map((sketches) => {
      const cells: PaperCell[] = [];
      let column = 1;
      const skip = (): void => {
        while ((covered.get(column) ?? 0) > 0) {
          covered.set(column, (covered.get(column) ?? 0) - 1);
          column += 1;
        }
      };
      for (const sketch of sketches) {
        skip();
        const { text, columns = 1, rows: tall = 1 } = typeof sketch === 'string' ? { text: sketch } : sketch;
        cells.push({ column, text, columns, rows: tall });
        if (tall > 1) covered.set(column, tall - 1);
        column += columns;
      }
      skip();
      return { where: {}, header: false, cells };
    }),
  };
}

export const proseOf = (text: string, more: Partial<PaperParagraph> = {}): PaperParagraph => ({
  kind: 'paragraph',
  where: {},
  text,
  heading: 0,
  marker: null,
  furniture: false,
  ...more,
});

/** A paper from its blocks, with tables, rows and paragraphs numbered. */
export function paperOf(...sketches: readonly (PaperParagraph | Omit<PaperTable, 'number'>)[]): Paper {
  let tables = 0;
  let paragraphs = 0;
  const blocks = sketches.map((block): PaperBlock => {
    if (block.kind === 'paragraph') {
      paragraphs += 1;
      return { ...block, where: { paragraph: paragraphs } };
    }
    tables += 1;
    const table = tables;
    const sheet = block.sheet === undefined ? {} : { sheet: block.sheet };
    const rows = block.rows.map((row, index) => ({ ...row, where: { ...sheet, table, row: index + 1 } }));
    return { ...block, number: table, rows };
  });
  return { file: { name: 'tracker.docx', type: 'docx', bytes: 1, sha256: '0'.repeat(64) }, blocks };
}
