import type { Committee } from '@holdfast/contracts/committees/shapes';

type FormerName = Committee['formerNames'][number];

const isFormerName = (value: unknown): value is FormerName =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'lastDay' in value &&
  typeof value.name === 'string' &&
  typeof value.lastDay === 'string';

/** The former names of a committee, as the history keeps them. */
export const formerNamesIn = (value: unknown): readonly FormerName[] =>
  Array.isArray(value) ? value.filter(isFormerName) : [];
