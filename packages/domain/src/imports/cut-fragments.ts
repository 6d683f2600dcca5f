import type { ImportCorrections } from './corrections.ts';
import { findHeadings, headingAt } from './find-headings.ts';
import type { FoundHeading } from './find-headings.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Item } from './lay-out.ts';
import type { PaperParagraph } from './paper.ts';

/** A stretch of one table under one heading, or a table or its beginning that has no heading of its own. */
export interface Fragment {
  readonly grid: Grid;
  /** The prose since the table before. */
  readonly before: readonly PaperParagraph[];
  /** Rows of the same table that stand over the heading: a title merged across it, a preamble. */
  readonly above: readonly GridRow[];
  readonly heading: FoundHeading | null;
  readonly headingRows: readonly GridRow[];
  readonly rows: readonly GridRow[];
  /** Whether the table begins here: a later fragment of one table follows without a break. */
  readonly first: boolean;
}

export interface CutPaper {
  readonly fragments: readonly Fragment[];
  /** The prose after the last table. */
  readonly after: readonly PaperParagraph[];
}

const tableOf = (grid: Grid): number | undefined => grid.rows[0]?.where.table;

function headingsOf(grid: Grid, corrections: ImportCorrections): FoundHeading[] {
  const corrected = corrections.headings?.find(({ table }) => table === tableOf(grid));
  return corrected === undefined ? findHeadings(grid) : headingAt(grid, corrected.rows);
}

function cutGrid(grid: Grid, before: readonly PaperParagraph[], corrections: ImportCorrections): Fragment[] {
  const headings = headingsOf(grid, corrections);
  if (headings.length === 0)
    return [{ grid, before, above: [], heading: null, headingRows: [], rows: grid.rows, first: true }];
  return headings.map((heading, index): Fragment => {
    const end = heading.row + heading.rows;
    return {
      grid,
      before: index === 0 ? before : [],
      above: index === 0 ? grid.rows.slice(0, heading.row) : [],
      heading,
      headingRows: grid.rows.slice(heading.row, end),
      rows: grid.rows.slice(end, headings[index + 1]?.row),
      first: index === 0,
    };
  });
}

/** Cuts the paper at every heading row and at the end of every table. */
export function cutFragments(items: readonly Item[], corrections: ImportCorrections): CutPaper {
  const fragments: Fragment[] = [];
  let before: PaperParagraph[] = [];
  for (const item of items) {
    if (item.kind === 'prose') {
      before.push(item.paragraph);
      continue;
    }
    fragments.push(...cutGrid(item.grid, before, corrections));
    before = [];
  }
  return { fragments, after: before };
}
