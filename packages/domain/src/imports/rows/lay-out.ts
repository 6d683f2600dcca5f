import { layOutTable } from '../paper/grid.ts';
import type { Grid } from '../paper/grid.ts';
import { findLineTable } from './one-cell-a-line.ts';
import type { Paper, PaperParagraph } from '../paper/paper.ts';

export type Item =
  { readonly kind: 'grid'; readonly grid: Grid } | { readonly kind: 'prose'; readonly paragraph: PaperParagraph };

/** The paper as tables and prose in their order; paragraphs that are a table with one cell a line become a table. */
export function layOut(paper: Paper): Item[] {
  const items: Item[] = [];
  let run: PaperParagraph[] = [];
  const flush = (): void => {
    while (run.length > 0) {
      const found = findLineTable(run);
      const prose = found === null ? run : run.slice(0, found.from);
      items.push(...prose.map((paragraph): Item => ({ kind: 'prose', paragraph })));
      if (found === null) break;
      items.push({ kind: 'grid', grid: found.grid });
      run = run.slice(found.to);
    }
    run = [];
  };
  for (const block of paper.blocks) {
    if (block.kind === 'paragraph') {
      run.push(block);
      continue;
    }
    flush();
    items.push({ kind: 'grid', grid: layOutTable(block) });
  }
  flush();
  return items;
}
