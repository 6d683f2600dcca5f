import { sentence } from '@holdfast/words/sentence';
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
  if (!words) return { code: 'empty', message: sentence('imports.no_words') };
  if (groups.length === 0)
    return {
      code: 'no_table',
      message: sentence('imports.no_table'),
    };
  if (groups.some(({ document }) => document.columns.some((column) => column.field === 'recommendation')))
    return {
      code: 'no_rows',
      message: sentence('imports.no_rows'),
    };
  if (groups.some((group) => group.missing))
    return {
      code: 'no_recommendation_column',
      message: sentence('imports.no_recommendation_column'),
    };
  return {
    code: 'no_columns',
    message: sentence('imports.no_columns'),
  };
}
