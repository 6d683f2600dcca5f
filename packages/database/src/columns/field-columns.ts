import {
  byProperty,
  columnOf,
  type Field,
  type FieldKind,
  type Fields,
  namesIn,
  propertyOf,
} from '@holdfast/domain/fields/field';
import type { EntitySchemaColumnOptions } from 'typeorm';
import { day, id, json, text, texts, whole, yesNo } from './column-types.ts';

/** What each kind of field is in Postgres. */
const kinds: Readonly<Record<FieldKind, EntitySchemaColumnOptions>> = {
  words: text,
  list: texts,
  day,
  timescale: json,
  code: text,
  body: id,
  number: whole,
  yesNo,
};

/** The columns of a catalogue's fields, as an entity is told of them. */
export const columnsFor = <Rows extends Fields>(rows: Rows) =>
  byProperty(rows, ({ kind, always }): EntitySchemaColumnOptions =>
    always === true ? kinds[kind] : { ...kinds[kind], nullable: true },
  );

/** The type of a field's column in Postgres: `text[]`. */
export const sqlType = ({ kind }: Field): string =>
  `${String(kinds[kind].type)}${kinds[kind].array === true ? '[]' : ''}`;

/** Every field of a catalogue, as `selected` gives each. */
export const selectedAll = (alias: string, rows: Fields): string =>
  namesIn(rows)
    .map((name) => selected(alias, rows, name))
    .join(', ');

/** A field's column of `alias` under its name in code: `r.source_kind as "sourceKind"`. */
export const selected = (alias: string, rows: Fields, name: string): string =>
  `${alias}.${columnOf(rows, name)} as "${propertyOf(rows, name)}"`;
