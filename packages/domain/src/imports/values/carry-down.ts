import type { DraftRow, Piece } from '../paper/draft.ts';
import type { PaperField } from '../paper/preview.ts';
import { isDash, isDitto, wordKey } from '../../text/words.ts';

/** The columns in which a blank means "as above". */
export const carriedFields: readonly PaperField[] = [
  'source_date',
  'source_title',
  'portfolio',
  'committee',
  'source_kind',
  'existing_date',
];

const wordsOf = (pieces: readonly Piece[] | undefined): string =>
  wordKey((pieces ?? []).map((piece) => piece.text).join(' '));

/** A source for carried cells: what stands above, by field. */
export type Above = Map<PaperField, Piece[]>;

/**
 * Fills a row's blank cells from the row above, and remembers what the row itself says. `order` is the columns from
 * left to right: a blank right of a cell that has changed is a new group's blank and stays one. A dash
 * says that there is nothing, here and in the blanks below.
 */
export function carryDown(row: DraftRow, above: Above, order: readonly PaperField[]): void {
  let changed = false;
  for (const field of order) {
    if (!carriedFields.includes(field)) continue;
    const own = row.pieces.get(field);
    const ditto = own !== undefined && own.every((piece) => isDitto(piece.text));
    const before = above.get(field);
    if (own?.every((piece) => isDash(piece.text))) {
      if (before !== undefined) changed = true;
      above.delete(field);
    } else if (own !== undefined && !ditto) {
      if (before !== undefined && wordsOf(before) !== wordsOf(own)) changed = true;
      above.set(field, own);
    } else if (before !== undefined && own !== undefined) {
      const [first] = before;
      const mark = own.map((piece) => piece.text).join(' ');
      if (first !== undefined)
        row.pieces.set(
          field,
          own.map((piece) => ({ ...first, unit: piece.unit, raw: mark, guess: 'carried_down' })),
        );
    } else if (before !== undefined && !changed) {
      row.carried.set(field, before);
    } else above.delete(field);
  }
}
