import type { ReadGroup } from '../paper/draft.ts';
import type { Paper } from '../paper/paper.ts';
import type { Refusal } from '../paper/preview.ts';
import { isBlank } from '../../text/words.ts';

/** Why nothing could be read as rows, and what to do about it. */
export function refuse(paper: Paper, groups: readonly ReadGroup[]): Refusal {
  const words = paper.blocks.some((block) =>
    block.kind === 'paragraph'
      ? !isBlank(block.text)
      : block.rows.some((row) => row.cells.some((cell) => !isBlank(cell.text))),
  );
  if (!words) return { code: 'empty', message: 'The file holds no words. Choose the file that holds the tracker.' };
  if (groups.length === 0)
    return {
      code: 'no_table',
      message:
        'The file holds no table of recommendations. Choose the file with the tracker, or put the recommendations into a table with a heading over each column.',
    };
  if (groups.some(({ document }) => document.columns.some((column) => column.field === 'recommendation')))
    return {
      code: 'no_rows',
      message:
        'The headings were understood, but no row below them holds a recommendation. Check that the file is the filled-in tracker and not a blank form.',
    };
  if (groups.some((group) => group.missing))
    return {
      code: 'no_recommendation_column',
      message:
        'The table has headings, but none of them is the recommendation. Say which column holds the committee’s own words, or give it the heading “Recommendation”.',
    };
  return {
    code: 'no_columns',
    message:
      'No table in the file has headings that were understood as a record of recommendations. Put a heading over each column, such as “Recommendation”, “Lead officer” and “Status”, or say which row holds them.',
  };
}
