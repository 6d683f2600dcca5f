import {
  recommendationProperties,
  type TrackerField,
  trackerFields,
} from '@holdfast/domain/recommendations/fields/fields';
import type { FieldValue } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { FullRow } from '@holdfast/database/recommendations/register/register-row';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';

/** The values of a row as they were read, to the letter. */
export const trackerValuesOf = (row: FullRow): TrackerValues =>
  Object.fromEntries(trackerFields.map((field) => [field, valueOf(row, field)]));

const valueOf = (row: FullRow, field: TrackerField): FieldValue => {
  if (field === 'committee' || field === 'portfolio') return row[field]?.name ?? null;
  // What is overdue is worked out at each reading, and never stored.
  return field === 'core_status' ? row.storedStatus : row[recommendationProperties[field]];
};
