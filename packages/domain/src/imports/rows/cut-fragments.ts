import type { ReadingHelp } from '../paper/corrections.ts';
import { findHeadings, headingAt } from '../headings/find-headings.ts';
import type { FoundHeading } from '../headings/find-headings.ts';
import type { Fragment } from './fragment.ts';
import type { Grid } from '../paper/grid.ts';
import { readLabelForm } from './label-form.ts';
import type { Item } from './lay-out.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import { findOwnTable } from '../own/own-table.ts';
import { statedAbove } from '../prose/stated-recommendation.ts';
import { splitLabelled } from './split-labelled.ts';

export interface CutPaper {
  readonly fragments: readonly Fragment[];
  /** The prose after the last table. */
  readonly after: readonly PaperParagraph[];
}

const tableOf = (grid: Grid): number | undefined => grid.rows[0]?.where.table;

const correctedIn = (grid: Grid, corrections: ReadingHelp) =>
  corrections.headings?.find(({ table }) => table === tableOf(grid));

function headingsOf(grid: Grid, corrections: ReadingHelp): FoundHeading[] {
  const corrected = correctedIn(grid, corrections);
  return corrected === undefined ? findHeadings(grid) : headingAt(grid, corrected.rows);
}

/** The last label of a form and its value ("Status", "On target") may both be words for headings: nothing is below. */
const endsForm = (grid: Grid, { row, rows }: FoundHeading, before: readonly PaperParagraph[]): boolean =>
  row > 0 && row + rows === grid.rows.length && readLabelForm(grid, statedAbove(before)) !== null;

function cutGrid(grid: Grid, before: readonly PaperParagraph[], corrections: ReadingHelp): Fragment[] {
  const own = correctedIn(grid, corrections) === undefined ? findOwnTable(grid, corrections) : null;
  if (own !== null)
    return [
      {
        grid,
        before,
        above: [],
        heading: own.heading,
        headingRows: grid.rows.slice(0, 1),
        rows: grid.rows.slice(1),
        first: true,
        lines: [],
        own: own.fields,
      },
    ];
  const found = headingsOf(grid, corrections);
  const headings = found.every((heading) => endsForm(grid, heading, before)) ? [] : found;
  if (headings.length === 0)
    return [{ grid, before, above: [], heading: null, headingRows: [], rows: grid.rows, first: true, lines: [] }];
  return headings.flatMap((heading, index): Fragment[] => {
    const end = heading.row + heading.rows;
    return splitLabelled({
      grid,
      before: index === 0 ? before : [],
      above: index === 0 ? grid.rows.slice(0, heading.row) : [],
      heading,
      headingRows: grid.rows.slice(heading.row, end),
      rows: grid.rows.slice(end, headings[index + 1]?.row),
      first: index === 0,
      lines: [],
    });
  });
}

/** Cuts the paper at every heading row and at the end of every table. */
export function cutFragments(items: readonly Item[], corrections: ReadingHelp): CutPaper {
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
