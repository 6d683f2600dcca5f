import { valueKey } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { ImportPreview } from '@holdfast/domain/imports/paper/preview';

/** What every row says, by field, without regard to where in the file it says it. */
export const saidIn = ({ documents }: ImportPreview): Record<string, string>[] =>
  documents.flatMap(({ rows }) =>
    rows.map(({ fields }) =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([field, { value }]) =>
          valueKey(value) === '' ? [] : [[field, valueKey(value).replaceAll(/\s+/g, ' ')]],
        ),
      ),
    ),
  );

/** The kinds of the documents that were read as rows, and how many rows each has. */
export const kindsOf = ({ documents }: ImportPreview) =>
  documents.filter(({ rows }) => rows.length > 0).map(({ kind, rows }) => [kind, rows.length]);
