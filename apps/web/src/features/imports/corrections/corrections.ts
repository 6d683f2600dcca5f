import type { ImportCorrections } from '@holdfast/contracts/imports/shapes';

type RowPlace = ImportCorrections['dropped'][number];

/** A row that the preview does not show any more has no number: its place in the paper tells it from others. */
const sameRow = (a: RowPlace, b: RowPlace): boolean =>
  a.row === -1 || b.row === -1
    ? JSON.stringify(a.place) === JSON.stringify(b.place)
    : a.document === b.document && a.row === b.row;

/** What a column means, or null to keep its cells as notes; said before or not, the last word counts. */
export const withColumn = (
  corrections: ImportCorrections,
  change: ImportCorrections['columns'][number],
): ImportCorrections => ({
  ...corrections,
  columns: [
    ...corrections.columns.filter((item) => item.document !== change.document || item.column !== change.column),
    change,
  ],
});

/** Which rows of a table hold its headings: none at all is an empty list, and null is as the paper was read at first. */
export const withHeadings = (
  corrections: ImportCorrections,
  table: number,
  rows: readonly number[] | null,
): ImportCorrections => ({
  ...corrections,
  headings: [
    ...corrections.headings.filter((item) => item.table !== table),
    ...(rows === null ? [] : [{ table, rows: [...rows] }]),
  ],
});

/** New words for one field of one row. */
export const withValue = (
  corrections: ImportCorrections,
  change: ImportCorrections['values'][number],
): ImportCorrections => ({
  ...withoutValue(corrections, change, change.field),
  values: [...withoutValue(corrections, change, change.field).values, change],
});

/** One field of one row as the paper has it, after all. */
export const withoutValue = (corrections: ImportCorrections, place: RowPlace, field: string): ImportCorrections => ({
  ...corrections,
  values: corrections.values.filter((item) => !sameRow(item, place) || item.field !== field),
});

/** Where the correction of one field of one row stands among the others; -1 where there is none. */
export const valueAt = (corrections: ImportCorrections, place: RowPlace, field: string): number =>
  corrections.values.findIndex((item) => sameRow(item, place) && item.field === field);

/** A row that is not to be brought in. */
export const withDropped = (corrections: ImportCorrections, place: RowPlace): ImportCorrections => ({
  ...corrections,
  dropped: [...withoutDropped(corrections, place).dropped, { document: place.document, row: place.row }],
});

export const withoutDropped = (corrections: ImportCorrections, place: RowPlace): ImportCorrections => ({
  ...corrections,
  dropped: corrections.dropped.filter((item) => !sameRow(item, place)),
});

/** What one of the council's words means, without regard to case. */
export const withStatus = (
  corrections: ImportCorrections,
  change: ImportCorrections['statuses'][number],
): ImportCorrections => ({
  ...corrections,
  statuses: [...corrections.statuses.filter((item) => item.word.toLowerCase() !== change.word.toLowerCase()), change],
});
