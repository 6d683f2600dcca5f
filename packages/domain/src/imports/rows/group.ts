import type { Piece } from '../paper/draft.ts';
import type { Fragment } from './fragment.ts';
import type { PaperParagraph } from '../paper/paper.ts';

/** A fragment in its place in a group. */
export interface Member {
  readonly fragment: Fragment;
  /** Grid column of the fragment to grid column of the group's headings; null when they are the same. */
  readonly columns: ReadonlyMap<number, number> | null;
  /** Prose between this and the fragment above that goes on a cell of the row above. */
  readonly prose: readonly Piece[];
  /** A title between the tables that heads the rows below it. */
  readonly section: PaperParagraph | null;
}

/** Fragments that are one table to the reader: repeated headings, page breaks and prose inside it included. */
export interface Group {
  readonly members: readonly Member[];
  readonly title: PaperParagraph | null;
  /** Prose before the group, without what was taken into it. */
  readonly before: readonly PaperParagraph[];
}
