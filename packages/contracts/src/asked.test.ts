import { z } from 'zod';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

const inner = (shape: z.ZodType): readonly (readonly [string, z.ZodType])[] => {
  if (
    shape instanceof z.ZodOptional ||
    shape instanceof z.ZodNullable ||
    shape instanceof z.ZodDefault ||
    shape instanceof z.ZodReadonly
  )
    return [['', shape.unwrap() as z.ZodType]];
  if (shape instanceof z.ZodPipe) return [['', shape.in as z.ZodType]];
  if (shape instanceof z.ZodObject) return Object.entries<z.ZodType>(shape.shape);
  if (shape instanceof z.ZodArray) return [['[]', shape.element as z.ZodType]];
  if (shape instanceof z.ZodRecord) return [['{}', shape.valueType as z.ZodType]];
  if (shape instanceof z.ZodTuple) return shape.def.items.map((item, at) => [String(at), item as z.ZodType]);
  if (shape instanceof z.ZodUnion)
    return shape.options.map((option, at) => [`|${String(at)}`, option as z.ZodType] as const);
  return [];
};

interface Leaf {
  readonly at: string;
  readonly shape: z.ZodType;
}

const leaves = (shape: z.ZodType, at: string): readonly Leaf[] => {
  const parts = inner(shape);
  return parts.length === 0 ? [{ at, shape }] : parts.flatMap(([step, next]) => leaves(next, `${at} ${step}`));
};

const asked = Object.values(routes)
  .flatMap((table) => Object.values<Route>(table))
  .flatMap(({ method, path, terms }) =>
    [terms.query, terms.body].flatMap((shape) =>
      shape instanceof z.ZodType ? leaves(shape, `${method} ${path}`) : [],
    ),
  );

const takes = (shape: z.ZodType, value: unknown): boolean => shape.safeParse(value).success;
const thatTake = (leaf: readonly Leaf[], values: readonly unknown[]): readonly string[] =>
  leaf.flatMap(({ at, shape }) =>
    values.filter((value) => takes(shape, value)).map((value) => `${at}: ${String(value)}`),
  );

test('every day that a request may name is one that the product can mean', () => {
  const days = asked.filter(({ shape }) => shape instanceof z.ZodISODate);
  expect(days.length).toBeGreaterThan(50);
  const never = [
    '0000-00-00',
    '0000-01-01',
    '0001-01-01',
    '1899-12-31',
    '2200-01-01',
    '9999-12-31',
    '+010000-01-01',
    '',
  ];
  expect(thatTake(days, never)).toEqual([]);
  expect(days.filter(({ shape }) => !takes(shape, '1900-01-01') || !takes(shape, '2199-12-31'))).toEqual([]);
});

test('every number that a request may name has its ends', () => {
  const numbers = asked.filter(({ shape }) => shape instanceof z.ZodNumber);
  expect(numbers.length).toBeGreaterThan(5);
  const never = [Number.NaN, Infinity, -Infinity, 1e308, Number.MAX_SAFE_INTEGER, 2_147_483_648, -2_147_483_649];
  expect(thatTake(numbers, never)).toEqual([]);
});

test('every text that a request may hold has its end', () => {
  const texts = asked.filter(({ shape }) => shape instanceof z.ZodString);
  expect(texts.length).toBeGreaterThan(50);
  const long = 'x'.repeat(100_000);
  expect(texts.filter(({ shape }) => takes(shape, long)).map(({ at }) => at)).toEqual([]);
});

test('every list that a request may hold has its end', () => {
  const lists = (shape: z.ZodType, at: string): readonly Leaf[] => {
    const inside = inner(shape).flatMap(([step, next]) => lists(next, `${at} ${step}`));
    return shape instanceof z.ZodArray ? [{ at, shape }, ...inside] : inside;
  };
  const all = Object.values(routes)
    .flatMap((table) => Object.values<Route>(table))
    .flatMap(({ method, path, terms: { query, body } }) =>
      [query, body].flatMap((shape) => (shape instanceof z.ZodType ? lists(shape, `${method} ${path}`) : [])),
    );
  expect(all.length).toBeGreaterThan(10);
  const endless = all.filter(
    ({ shape }) =>
      shape
        .safeParse(Array.from({ length: 100_001 }, () => null))
        .error?.issues.some(({ code }) => code === 'too_big') !== true,
  );
  expect(endless.map(({ at }) => at)).toEqual([]);
});
