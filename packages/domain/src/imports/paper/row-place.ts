import type { RowPlace } from './corrections.ts';
import type { Where } from './paper.ts';

/** A row of a table is known by its sheet, table and row; anything else by its line or paragraph. */
export const whereKey = ({ sheet, table, row, line, paragraph }: Where): string =>
  [sheet, table, row, ...(table === undefined ? [line, paragraph] : [])].map((part) => part ?? '').join('/');

/** The key of the place that a correction names, to be compared with those of `placesOfRows`. */
export const placeKey = ({ where, nth }: RowPlace): string => `${whereKey(where)}#${nth ?? 1}`;

/**
 * The place of every row of a paper, in its order. One line of a paper may hold several recommendations, so a place
 * says which of the rows of one `where` it means.
 * Example: two rows that both stand in table 1, row 3 have the places `{ where, nth: 1 }` and `{ where, nth: 2 }`.
 */
export const placesOfRows = (rows: readonly { readonly where: Where }[]): Required<RowPlace>[] => {
  const seen = new Map<string, number>();
  return rows.map(({ where }) => {
    const key = whereKey(where);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { where, nth };
  });
};
