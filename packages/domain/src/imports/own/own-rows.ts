import { carryDown } from '../values/carry-down.ts';
import type { Above } from '../values/carry-down.ts';
import { columnOf } from '../headings/column-meaning.ts';
import type { ColumnMeaning, HeadingColumn } from '../headings/column-meaning.ts';
import { addPiece, newRow } from '../paper/draft.ts';
import type { DraftRow } from '../paper/draft.ts';
import { filled } from '../paper/grid.ts';
import type { GridRow } from '../paper/grid.ts';
import type { TrackerField } from '../../recommendations/fields/fields.ts';
import { wordKey } from '../../text/words.ts';

/** The columns of a table that this product wrote: each holds what its heading stands for. */
export const ownColumns = (
  headings: readonly HeadingColumn[],
  fields: readonly (TrackerField | null)[],
): ColumnMeaning[] =>
  headings.map((heading, index) => {
    const field = fields[index] ?? null;
    const named = field !== null && wordKey(heading.header) === wordKey(field.replaceAll('_', ' '));
    return { ...heading, field, guess: field === null || named ? null : 'header_synonym' };
  });

/**
 * Its rows: each is one record, and its words are taken to the letter, but a ditto mark below other words was put there
 * by hand and means "as above". A register, which says both of its statuses, is never written so.
 */
export function ownRows(
  rows: readonly GridRow[],
  columns: readonly ColumnMeaning[],
  aside: readonly ColumnMeaning[],
): DraftRow[] {
  const order = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const above: Above = new Map();
  return rows
    .filter((row) => filled(row).length > 0)
    .map((row) => {
      const draft: DraftRow = { ...newRow(row.where), literal: true };
      for (const { unit, text, where, column: at } of filled(row)) {
        const column = columnOf(columns, at);
        if (column !== undefined && aside.includes(column)) continue;
        const piece = { unit, text, where, guess: null };
        if (column?.field) addPiece(draft.pieces, column.field, piece);
        else draft.notes.push({ ...piece, header: column?.header ?? '' });
      }
      if (!order.includes('core_status')) carryDown(draft, above, order);
      return draft;
    });
}
