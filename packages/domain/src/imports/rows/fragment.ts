import type { FoundHeading } from '../headings/find-headings.ts';
import type { Grid, GridCell, GridRow } from '../paper/grid.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import type { TrackerField } from '../../recommendations/fields/fields.ts';

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
  /** Cells of the same table that are prose before these rows. */
  readonly lines: readonly GridCell[];
  /** What the columns of a table hold that this product wrote; null what is worked out anew and not taken in. */
  readonly own?: readonly (TrackerField | null)[];
}
