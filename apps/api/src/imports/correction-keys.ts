import { createHash } from 'node:crypto';
import { type KeptCorrections, readKept } from './corrections.ts';

const parts = [
  'headings',
  'columns',
  'fields',
  'drops',
  'statuses',
  'names',
  'facts',
] as const satisfies readonly (keyof KeptCorrections)[];

/** The same correction has the same key at every saving, so that its first author stays its author. */
const keyOf = (part: string, correction: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([part, correction]))
    .digest('hex');

export type CorrectionKeys = Readonly<Record<(typeof parts)[number], readonly string[]>>;

/** A key for each correction that is kept, in the order in which they are kept. */
export const correctionKeys = (corrections: unknown): CorrectionKeys => {
  const kept = readKept(corrections);
  const keys = (part: (typeof parts)[number]) => kept[part].map((correction) => keyOf(part, correction));
  return {
    headings: keys('headings'),
    columns: keys('columns'),
    fields: keys('fields'),
    drops: keys('drops'),
    statuses: keys('statuses'),
    names: keys('names'),
    facts: keys('facts'),
  };
};

export const allKeys = (keys: CorrectionKeys): readonly string[] => parts.flatMap((part) => keys[part]);
