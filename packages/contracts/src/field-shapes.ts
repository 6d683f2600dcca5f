import {
  byProperty,
  type Field,
  type FieldKind,
  type Fields,
  type PropertyOf,
  type ValueOf,
} from '@holdfast/domain/fields/field';
import { z } from 'zod';
import { date, id, timescale } from './values.ts';

const kinds: Readonly<Record<FieldKind, z.ZodType>> = {
  words: z.string(),
  list: z.array(z.string()),
  day: date,
  timescale,
  code: z.string(),
  body: id,
  number: z.number().int(),
  yesNo: z.boolean(),
};

const shapeOf = ({ kind, codes, always }: Field): z.ZodType => {
  const value = codes === undefined ? kinds[kind] : z.enum(codes);
  return always === true ? value : value.nullable();
};

type Shapes<Rows> = { [Name in keyof Rows as PropertyOf<Rows, Name>]: z.ZodType<ValueOf<Rows[Name]>> };

/** What is answered of each field of a catalogue, by what the field is called in code. */
export const shapesFor = <Rows extends Fields>(rows: Rows): Shapes<Rows> => byProperty(rows, shapeOf) as Shapes<Rows>;
