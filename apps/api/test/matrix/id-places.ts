import type { Route } from '@holdfast/contracts/route';
import { z } from 'zod';

/** Where an id stands in what a route takes: the names that lead to it; `[]`: an item of a list; `|2`: the third of several shapes. */
export interface IdPlace {
  readonly row: Route;
  readonly part: 'path' | 'query' | 'body';
  readonly steps: readonly string[];
}

const inner = (shape: z.ZodType): z.ZodType | undefined => {
  if (
    shape instanceof z.ZodOptional ||
    shape instanceof z.ZodNullable ||
    shape instanceof z.ZodDefault ||
    shape instanceof z.ZodReadonly
  )
    return shape.unwrap() as z.ZodType;
  return shape instanceof z.ZodPipe ? (shape.in as z.ZodType) : undefined;
};

/** The shapes within a shape, by the step that leads there. A step of '' leads to the same value. */
export const within = (shape: z.ZodType): readonly (readonly [string, z.ZodType])[] => {
  const wrapped = inner(shape);
  if (wrapped !== undefined) return [['', wrapped]];
  if (shape instanceof z.ZodObject) return Object.entries<z.ZodType>(shape.shape);
  if (shape instanceof z.ZodArray) return [['[]', shape.element as z.ZodType]];
  if (shape instanceof z.ZodUnion)
    return shape.options.map((option, at) => [`|${String(at)}`, option as z.ZodType] as const);
  return [];
};

type IsMeant = (shape: z.ZodType) => boolean;

const stepsTo = (shape: z.ZodType, isMeant: IsMeant): readonly (readonly string[])[] =>
  isMeant(shape)
    ? [[]]
    : within(shape).flatMap(([step, next]) =>
        stepsTo(next, isMeant).map((steps) => (step === '' ? steps : [step, ...steps])),
      );

const inShape = (row: Route, part: 'query' | 'body', isMeant: IsMeant): readonly IdPlace[] => {
  const shape = row.terms[part];
  return shape instanceof z.ZodType ? stepsTo(shape, isMeant).map((steps) => ({ row, part, steps })) : [];
};

/** Every value of a kind that a route takes in its query and its body. */
export const placesOf = (row: Route, isMeant: IsMeant): readonly IdPlace[] => [
  ...inShape(row, 'query', isMeant),
  ...inShape(row, 'body', isMeant),
];

/** Every id that a route takes, in its address, its query and its body. */
export const idPlaces = (row: Route): readonly IdPlace[] => {
  const inPath = [...row.path.matchAll(/:(\w+Id)\b/gu)].map(([, name = '']) => [name]);
  const isId: IsMeant = (shape) => shape instanceof z.ZodUUID;
  return [...inPath.map((steps) => ({ row, part: 'path' as const, steps })), ...placesOf(row, isId)];
};

export const nameOfPlace = ({ row: { method, path }, part, steps }: IdPlace): string =>
  `${method} ${path} ${part} ${steps.join('.')}`;
