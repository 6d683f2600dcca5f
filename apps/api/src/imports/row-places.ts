import type { ImportRowView } from '@holdfast/database/imports/import-rows';
import type { RowPlace } from '@holdfast/domain/imports/corrections';
import type { Where } from '@holdfast/domain/imports/paper';

type Row = Pick<ImportRowView, 'document' | 'documentRow' | 'place'>;

export interface RowPlaces {
  /** Where the row of that number stands in the paper. */
  readonly place: (document: number, row: number) => RowPlace | undefined;
  /** The number of the row that stands there, in the preview of these rows. */
  readonly number: (place: RowPlace) => { readonly document: number; readonly row: number } | undefined;
}

/** A row of a table is found by its table and row; anything else by its line or paragraph. */
const keyOf = ({ sheet, table, row, line, paragraph }: Where): string =>
  [sheet, table, row, ...(table === undefined ? [line, paragraph] : [])].map((part) => part ?? '').join('/');

/**
 * Screens name a row by its number in the preview that they show. A correction may move rows, so what is kept names
 * a row by its place in the paper, and by which of several rows of one place it is.
 */
export const rowPlaces = (rows: readonly Row[]): RowPlaces => {
  const seen = new Map<string, number>();
  const places = new Map<string, RowPlace>();
  const numbers = new Map<string, { document: number; row: number }>();
  for (const { document, documentRow, place } of rows) {
    const key = keyOf(place);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    places.set(`${document}.${documentRow}`, { where: place, nth });
    numbers.set(`${key}#${nth}`, { document, row: documentRow });
  }
  return {
    place: (document, row) => places.get(`${document}.${row}`),
    number: ({ where, nth }) => numbers.get(`${keyOf(where)}#${nth ?? 1}`),
  };
};
