import { z } from 'zod';
import { within } from './id-places.ts';

/** What a shape takes only where it is of the right kind, by the name of the field. */
const examples: Readonly<Record<string, unknown>> = {
  from: '08:00',
  email: 'robin.vale@example.gov.uk',
  roles: ['read_only'],
  revision: 1,
  lastDay: '2012-08-15',
  endedOn: '2012-08-15',
  yearOf: '2012-07-12',
  until: '18:00',
  format: 'csv',
};

interface Aim {
  /** The steps that are left to the value that is tried. */
  readonly steps: readonly string[];
  readonly value: unknown;
}

const leaf = (shape: z.ZodType): unknown => {
  if (shape instanceof z.ZodISODate) return '2012-08-10';
  if (shape instanceof z.ZodISODateTime) return '2012-08-10T09:00:00Z';
  if (shape instanceof z.ZodISOTime) return '18:00';
  if (shape instanceof z.ZodEnum) return shape.options[0];
  if (shape instanceof z.ZodLiteral) return shape.value;
  if (shape instanceof z.ZodNumber) return 1;
  if (shape instanceof z.ZodBoolean) return true;
  return 'That it is done.';
};

const mayBeLeftOut = (shape: z.ZodType): boolean => shape.safeParse(undefined).success;

/**
 * The smallest value that a shape takes, with the value that is tried in its place. `known`: what stands under a name
 * elsewhere. undefined: it can be left out.
 */
export const sampleOf = (shape: z.ZodType, aim: Aim | null, known: (name: string) => unknown, name = ''): unknown => {
  if (aim === null && mayBeLeftOut(shape)) return undefined;
  if (shape instanceof z.ZodUUID) return aim?.value ?? known(name);
  if (aim?.steps.length === 0 && within(shape).length === 0) return aim.value;
  if (aim === null && name in examples) return examples[name];
  if (aim === null && name === 'token') return known(name);
  const parts = within(shape);
  const on = (step: string): Aim | null => (aim?.steps[0] === step ? { ...aim, steps: aim.steps.slice(1) } : null);
  if (shape instanceof z.ZodObject) {
    const values = parts.map(([step, next]) => [step, sampleOf(next, on(step), known, step)] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }
  if (shape instanceof z.ZodArray) {
    const [[step, item] = ['[]', undefined]] = parts;
    if (item === undefined) return [];
    return aim === null && shape.safeParse([]).success ? [] : [sampleOf(item, on(step), known, name)];
  }
  if (shape instanceof z.ZodUnion) {
    const [step, option] = parts.find(([step]) => step === aim?.steps[0]) ?? parts[0] ?? ['', undefined];
    return option === undefined ? undefined : sampleOf(option, on(step), known, name);
  }
  if (aim === null && shape instanceof z.ZodNullable) return null;
  const [wrapped] = parts;
  return wrapped === undefined ? leaf(shape) : sampleOf(wrapped[1], aim, known, name);
};
