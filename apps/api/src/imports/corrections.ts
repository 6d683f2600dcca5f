import { type ImportCorrections as Shown, importCorrections } from '@holdfast/contracts/imports/shapes';
import {
  type ImportCorrections,
  factFields,
  nameActs,
  nameKinds,
  type RowPlace,
} from '@holdfast/domain/imports/paper/corrections';
import { type PaperField, otherFields } from '@holdfast/domain/imports/paper/preview';
import { trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import { type StoredStatus, storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { unreadDay } from '@holdfast/domain/imports/values/unread-day';
import { z } from 'zod';
import { sentence } from '@holdfast/words/sentence';
import { oneInvalid } from '../platform/http/validate.ts';
import type { RowPlaces } from './row-places.ts';

const paperField = (name: string): PaperField => {
  const known = [...trackerFields, ...otherFields].find((field) => field === name);
  if (known === undefined) throw oneInvalid('field', sentence('imports.field_unknown', { name }));
  return known;
};

const storedStatus = (name: string): StoredStatus => {
  const known = storedStatuses.find((status) => status === name);
  if (known === undefined) throw oneInvalid('coreStatus', sentence('imports.status_unknown', { name }));
  return known;
};

type ShownRow = Shown['dropped'][number];

const placeOf = (places: RowPlaces, { document, row, place }: ShownRow): RowPlace => {
  const found = place === undefined ? places.place(document, row) : keptPlace.parse(place);
  if (found !== undefined) return found;
  throw oneInvalid('row', sentence('imports.row_unknown'));
};

/** A day that is none is refused in the sentence that a paper's own would get: nothing is emptied without a word. */
const readable = (field: PaperField, words: string | null): string | null => {
  const problem = words === null ? null : unreadDay(field, words);
  if (problem !== null) throw oneInvalid('value', problem);
  return words;
};

/** What a screen sent, in the shape that is kept and laid over the paper at each reading. */
export const keptCorrections = (shown: Shown, places: RowPlaces): ImportCorrections => ({
  headings: shown.headings,
  columns: shown.columns.map(({ document, column, field }) => ({
    document: document + 1,
    column: column + 1,
    field: field === null ? null : paperField(field),
  })),
  fields: shown.values.map((value) => ({
    row: placeOf(places, value),
    field: paperField(value.field),
    words: readable(paperField(value.field), value.value),
  })),
  drops: shown.dropped.map((row) => placeOf(places, row)),
  statuses: shown.statuses.map(({ word, coreStatus }) => ({ words: word, core: storedStatus(coreStatus) })),
  names: shown.names,
  facts: shown.facts,
});

// What was kept comes back from the database as JSON of any shape, and is read as such.
const keptWhere = z
  .object({
    table: z.number(),
    row: z.number(),
    column: z.number(),
    line: z.number(),
    sheet: z.string(),
    paragraph: z.number(),
  })
  .partial();
const keptPlace = z
  .object({ where: keptWhere, nth: z.number().default(1) })
  .transform(({ where, nth }) => ({ where: withoutGaps(where), nth }));
const kept = z.object({
  headings: z.array(z.object({ table: z.number(), rows: z.array(z.number()) })).default([]),
  columns: z.array(z.object({ document: z.number(), column: z.number(), field: z.string().nullable() })).default([]),
  fields: z.array(z.object({ row: keptPlace, field: z.string(), words: z.string().nullable() })).default([]),
  drops: z.array(keptPlace).default([]),
  statuses: z.array(z.object({ words: z.string(), core: z.string() })).default([]),
  facts: z.array(z.object({ field: z.enum(factFields), value: z.string() })).default([]),
  names: z
    .array(
      z.object({ kind: z.enum(nameKinds), words: z.string(), choice: z.enum(nameActs), name: z.string().nullable() }),
    )
    .default([]),
});

/** As it is kept, in one order of names whatever the database made of it. */
export type KeptCorrections = z.output<typeof kept>;
export const readKept = (corrections: unknown): KeptCorrections => kept.parse(corrections);

type Gapless<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };
const withoutGaps = <Value extends object>(value: Value): Gapless<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Gapless<Value>;

/** The rows that the clerk left out. */
export const keptDrops = (corrections: unknown): readonly RowPlace[] => kept.parse(corrections).drops;

/** Whether any correction names a row: only then are the rows wanted, and they are many. */
export const namesRows = (corrections: unknown): boolean => {
  const { fields, drops } = kept.parse(corrections);
  return fields.length + drops.length > 0;
};

/** What is kept, with the rows numbered as in the preview that is shown now. */
export const shownCorrections = (corrections: unknown, places: RowPlaces): Shown => {
  const { headings, columns, fields, drops, statuses, names, facts } = kept.parse(corrections);
  const numbered = (place: z.output<typeof keptPlace>) => ({
    ...(places.number(place) ?? { document: 0, row: -1 }),
    place,
  });
  return importCorrections.parse({
    headings,
    columns: columns.map(({ document, column, field }) => ({ document: document - 1, column: column - 1, field })),
    values: fields.map(({ row, field, words }) => ({ ...numbered(row), field, value: words })),
    dropped: drops.map(numbered),
    statuses: statuses.map(({ words, core }) => ({ word: words, coreStatus: core })),
    names,
    facts,
  });
};
