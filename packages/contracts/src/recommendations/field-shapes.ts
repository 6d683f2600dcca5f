import { byProperty, type Field, type FieldKind, type PropertyOf, type ValueOf } from '@holdfast/domain/fields/field';
import { actionFields } from '@holdfast/domain/recommendations/fields/action-fields';
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import { z } from 'zod';
import { date, id, timescale } from '../values.ts';

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

const shapes = byProperty(recommendationFields, shapeOf) as Shapes<typeof recommendationFields>;

/** What is answered of each field of a recommendation; a committee, a portfolio, a meeting is answered with its name. */
export const recommendationShapes = z
  .object(shapes)
  .omit({ committeeId: true, portfolioId: true, meetingId: true, coreStatus: true }).shape;

export const actionShapes = byProperty(actionFields, shapeOf) as Shapes<typeof actionFields>;
