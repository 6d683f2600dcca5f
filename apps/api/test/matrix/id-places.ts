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

const stepsToIds = (shape: z.ZodType): readonly (readonly string[])[] =>
  shape instanceof z.ZodUUID
    ? [[]]
    : within(shape).flatMap(([step, next]) =>
        stepsToIds(next).map((steps) => (step === '' ? steps : [step, ...steps])),
      );

/** Every id that a route takes, in its address, its query and its body. */
export const idPlaces = (row: Route): readonly IdPlace[] => {
  const inPath = [...row.path.matchAll(/:(\w+Id)\b/gu)].map(([, name = '']) => [name]);
  const inShape = (part: 'query' | 'body') => {
    const shape = row.terms[part];
    return shape instanceof z.ZodType ? stepsToIds(shape).map((steps) => ({ row, part, steps })) : [];
  };
  return [...inPath.map((steps) => ({ row, part: 'path' as const, steps })), ...inShape('query'), ...inShape('body')];
};

export const nameOfPlace = ({ row: { method, path }, part, steps }: IdPlace): string =>
  `${method} ${path} ${part} ${steps.join('.')}`;
