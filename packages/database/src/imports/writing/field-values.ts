// What a paper says, as a column holds it.
import { readIsoDate } from '@holdfast/domain/dates/iso-date';
import type { Timescale } from '@holdfast/domain/dates/prose/timescale';
import type { FieldValue } from '@holdfast/domain/recommendations/fields/tracker-values';

export const textOf = (value: FieldValue | undefined): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  return isTimescale(value) ? value.words : value.join('\n') || null;
};

export const listOf = (value: FieldValue | undefined): readonly string[] => {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'string') return [value];
  return isTimescale(value) ? [value.words] : value;
};

export const timescaleOf = (value: FieldValue | undefined): Timescale | null => {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string' && isTimescale(value)) return value;
  const words = textOf(value);
  return words === null ? null : { words, from: null, to: null, precision: 'unknown' };
};

export const dateOf = (value: FieldValue | undefined): string | null =>
  typeof value === 'string' ? readIsoDate(value) : null;

export const oneOf = <Word extends string>(words: readonly Word[], value: FieldValue | undefined): Word | null =>
  words.find((word) => word === value) ?? null;

const isTimescale = (value: Timescale | readonly string[]): value is Timescale => 'words' in value;
