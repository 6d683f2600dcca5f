import { dateOf, listOf, oneOf, textOf, timescaleOf } from './field-values.ts';
import { statusWithoutWord } from '@holdfast/domain/imports/outcome/status-without-word';
import { columnOf, type ColumnOf, type Field, type ValueOf } from '@holdfast/domain/fields/field';
import { type PaperKind, recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import { fieldNamed, type TrackerField, trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import { sqlType } from '../../columns/field-columns.ts';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { FieldValue } from '@holdfast/domain/recommendations/fields/tracker-values';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';

type Rows = typeof recommendationFields;
type ColumnName<Name extends TrackerField> = Rows[Name] extends { readonly kind: 'body' }
  ? Name
  : ColumnOf<Name, Rows[Name]>;
type Held = { readonly [Name in TrackerField as ColumnName<Name>]: ValueOf<Rows[Name]> };

/** A row of a tracker as columns. The committee and the portfolio stand by their names. */
export type TrackerColumns = Omit<Held, 'reference'> & {
  /** null: the paper gives none, and one is made. */
  readonly reference: string | null;
  readonly due_on: string | null;
};

/** Under which name each field stands among them. */
export const trackerColumns = Object.fromEntries(
  trackerFields.map((name) => [name, fieldNamed(name).kind === 'body' ? name : columnOf(recommendationFields, name)]),
) as { readonly [Name in TrackerField]: ColumnName<Name> };

/** The columns of `recommendation` that a paper fills, each with its type in Postgres. */
export const trackerTypes = Object.fromEntries(
  trackerFields.map((name) => [columnOf(recommendationFields, name), sqlType(fieldNamed(name))]),
) as { readonly [Name in TrackerField as ColumnOf<Name, Rows[Name]>]: string };

type Read = (value: FieldValue | undefined) => unknown;

const readers: Readonly<Record<PaperKind, (field: Field) => Read>> = {
  words: ({ always }) => (always === true ? (value) => textOf(value) ?? '' : textOf),
  list: () => listOf,
  day: () => dateOf,
  timescale: () => timescaleOf,
  code:
    ({ codes = [] }) =>
    (value) =>
      oneOf(codes, value),
  body: () => textOf,
};

const reading = trackerFields.map((name) => {
  const field = fieldNamed(name);
  return { name, column: trackerColumns[name], read: readers[field.kind](field) };
});

/** Values are kept to the letter; one that its column cannot hold (a status that is none) is left empty. */
export function columnsOf(values: TrackerValues): TrackerColumns {
  const held: Record<string, unknown> = {};
  for (const { name, column, read } of reading) held[column] = read(values[name]);
  const columns = held as Held;
  return {
    ...columns,
    reference: textOf(values.reference),
    due_on: dateOf(columns.due?.to) ?? dateOf(columns.timescale?.to),
    core_status:
      oneOf(storedStatuses, values.core_status) ??
      statusWithoutWord(columns.response_decision, columns.response_words, columns.progress_words),
  };
}
