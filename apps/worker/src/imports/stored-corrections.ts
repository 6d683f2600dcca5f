import {
  type ImportCorrections,
  factFields,
  nameActs,
  nameKinds,
  type RowPlace,
} from '@holdfast/domain/imports/paper/corrections';
import type { Where } from '@holdfast/domain/imports/paper/paper';
import { otherFields } from '@holdfast/domain/imports/paper/preview';
import { trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { z } from 'zod';

const paperField = z.enum([...trackerFields, ...otherFields]);
const number = z.number().int().positive();

const whereNames = ['table', 'row', 'column', 'line', 'paragraph'] as const;
const place = z
  .object({ where: z.record(z.string(), z.union([z.string(), z.number()])), nth: number.optional() })
  .transform(({ where, nth }): RowPlace => {
    const numbers = whereNames.flatMap((name) =>
      typeof where[name] === 'number' ? [[name, where[name]] as const] : [],
    );
    const counted: Where = Object.fromEntries(numbers);
    const found = typeof where['sheet'] === 'string' ? { ...counted, sheet: where['sheet'] } : counted;
    return nth === undefined ? { where: found } : { where: found, nth };
  });

const corrections = z.object({
  headings: z.array(z.object({ table: number, rows: z.array(number) })).default([]),
  columns: z.array(z.object({ document: number, column: number, field: paperField.nullable() })).default([]),
  statuses: z.array(z.object({ words: z.string(), core: z.enum(storedStatuses) })).default([]),
  fields: z.array(z.object({ row: place, field: paperField, words: z.string().nullable() })).default([]),
  drops: z.array(place).default([]),
  facts: z.array(z.object({ field: z.enum(factFields), value: z.string() })).default([]),
  names: z
    .array(
      z.object({ kind: z.enum(nameKinds), words: z.string(), choice: z.enum(nameActs), name: z.string().nullable() }),
    )
    .default([]),
});

/** The clerk's corrections as the upload keeps them; a part that this release does not know counts as none. */
export const storedCorrections = (kept: unknown): Required<ImportCorrections> => {
  const read = corrections.safeParse(kept);
  return read.success
    ? read.data
    : { headings: [], columns: [], statuses: [], fields: [], drops: [], names: [], facts: [] };
};
