import type { ImportRowView } from '@holdfast/database/imports/listing/import-rows';
import type { RowPlace } from '@holdfast/domain/imports/paper/corrections';
import { placeKey, placesOfRows } from '@holdfast/domain/imports/paper/row-place';

type Row = Pick<ImportRowView, 'document' | 'documentRow' | 'place'>;

export interface RowPlaces {
  /** Where the row of that number stands in the paper. */
  readonly place: (document: number, row: number) => RowPlace | undefined;
  /** The number of the row that stands there, in the preview of these rows. */
  readonly number: (place: RowPlace) => { readonly document: number; readonly row: number } | undefined;
}

/**
 * Screens name a row by its number in the preview that they show. A correction may move rows, so what is kept names
 * a row by its place in the paper, and by which of several rows of one place it is.
 */
export const rowPlaces = (rows: readonly Row[]): RowPlaces => {
  const found = placesOfRows(rows.map(({ place }) => ({ where: place })));
  const numbered = rows.map(({ document, documentRow }) => ({ document, row: documentRow }));
  const places = new Map(numbered.map(({ document, row }, index) => [`${document}.${row}`, found[index]]));
  const numbers = new Map(found.map((place, index) => [placeKey(place), numbered[index]]));
  return {
    place: (document, row) => places.get(`${document}.${row}`),
    number: (place) => numbers.get(placeKey(place)),
  };
};
