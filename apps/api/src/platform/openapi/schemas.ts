import { z } from 'zod';
import { namedShapes } from './named-shapes.ts';

type Json = Record<string, unknown>;
const prefix = '#/components/schemas/';

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every reference in a schema, of schemas within it too. */
const referencesIn = (value: unknown): readonly string[] => {
  if (!isObject(value)) return [];
  const own = typeof value['$ref'] === 'string' ? [value['$ref'].slice(prefix.length)] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
};

const withoutIdentity = (schema: object): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id' && key !== 'id'));

/** The schemas of one direction by name, and those that were asked for, with all that they refer to. */
class Direction {
  readonly #names = new Map<z.ZodType, string>();
  readonly #drawn: Readonly<Record<string, Json>>;
  readonly used = new Map<string, Json>();

  constructor(io: 'input' | 'output', name: (shape: string) => string) {
    const registry = z.registry<{ id: string }>();
    for (const [shape, named] of namedShapes()) {
      registry.add(shape, { id: name(named) });
      this.#names.set(shape, name(named));
    }
    const uri = (id: string) => `${prefix}${id}`;
    const { schemas } = z.toJSONSchema(registry, { target: 'draft-2020-12', io, unrepresentable: 'any', uri });
    this.#drawn = Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema)]));
  }

  nameOf(shape: z.ZodType): string {
    const name = this.#names.get(shape);
    if (name === undefined) throw new Error('A route names a shape that its noun does not export.');
    return name;
  }

  drawn(shape: z.ZodType): Json {
    return this.#drawn[this.nameOf(shape)] ?? {};
  }

  reference(shape: z.ZodType): Json {
    const name = this.nameOf(shape);
    this.use(name);
    return { $ref: `${prefix}${name}` };
  }

  use(name: string): void {
    const schema = this.#drawn[name];
    if (schema === undefined || this.used.has(name)) return;
    this.used.set(name, schema);
    for (const reference of referencesIn(schema)) this.use(reference);
  }
}

export interface QueryParameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Json;
}

export interface Schemas {
  /** A shape as it is answered, by reference. */
  readonly answered: (shape: z.ZodType) => Json;
  /** A shape as it is sent, by reference. */
  readonly sent: (shape: z.ZodType) => Json;
  readonly query: (shape: z.ZodObject) => readonly QueryParameter[];
  /** Every schema that was referred to, by name. */
  readonly named: () => Json;
}

/** Draws shapes as JSON Schema, each once. One that is sent otherwise than it is answered has two: `Person`, `PersonSent`. */
export const drawSchemas = (answers: readonly z.ZodType[]): Schemas => {
  const output = new Direction('output', (name) => name);
  for (const answer of answers) output.reference(answer);
  const input = new Direction('input', (name) => (output.used.has(name) ? `${name}Sent` : name));
  return {
    answered: (shape) => output.reference(shape),
    sent: (shape) => input.reference(shape),
    query: (shape) => {
      const { properties, required } = input.drawn(shape);
      for (const reference of referencesIn(properties)) input.use(reference);
      const needed = Array.isArray(required) ? required : [];
      return Object.entries(isObject(properties) ? properties : {}).map(([name, schema]) => ({
        name,
        required: needed.includes(name),
        schema: isObject(schema) ? schema : {},
      }));
    },
    named: () => Object.fromEntries([...output.used, ...input.used].toSorted(([a], [b]) => a.localeCompare(b))),
  };
};
