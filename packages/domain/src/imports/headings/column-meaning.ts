import type { CombinedFields } from './combined-columns.ts';
import type { GridCell } from '../paper/grid.ts';
import type { Guess, PaperField } from '../paper/preview.ts';

/** One column of a document: its heading as it stands, and what it was understood to hold. */
export interface ColumnMeaning {
  readonly header: string;
  /** First and last grid column under the heading, 1-based. */
  readonly from: number;
  readonly to: number;
  readonly field: PaperField | null;
  readonly guess: Guess | null;
  /** The second field of a column that holds two. */
  readonly combined?: CombinedFields;
  /** Its cells are marks, and these words of its heading are what they say. */
  readonly ticked?: string;
  /** It says until when the time of another column was extended: its cells, where they tell a time, count. */
  readonly revises?: 'due' | 'timescale';
  /** The cells that make up the heading. */
  readonly cells: readonly GridCell[];
}

export type HeadingColumn = Omit<ColumnMeaning, 'field' | 'guess' | 'combined' | 'ticked' | 'revises'>;

export const columnOf = <Column extends HeadingColumn>(columns: readonly Column[], at: number): Column | undefined =>
  columns.find((column) => column.from <= at && at <= column.to);
