import { parseProseDate } from '@holdfast/domain/dates/prose/prose-date';
import { otherDays } from '@holdfast/domain/imports/paper/preview';
import { readLeads } from '@holdfast/domain/imports/values/leads';
import { recommendationFieldNames, fieldNamed } from '@holdfast/domain/recommendations/fields/fields';
import type { FieldKind } from '@holdfast/domain/fields/field';

interface Kind {
  readonly kind: FieldKind;
  /** The values to choose from, for a field that has a fixed set. */
  readonly codes: readonly string[];
}

/** Of what kind a field is, and so by which control it is changed. */
export const kindOf = (name: string): Kind => {
  const known = recommendationFieldNames.find((field) => field === name);
  if (known === undefined) return { kind: otherDays.some((field) => field === name) ? 'day' : 'words', codes: [] };
  const { kind, codes = [] } = fieldNamed(known);
  return { kind, codes };
};

/** Whether its value is chosen or entered in boxes, and not written in words. */
export const isChosen = (name: string): boolean => ['day', 'code', 'body'].includes(kindOf(name).kind);

/** What typed words will be read as, in the shape in which it is kept; null for words that are kept as they are. */
export const understoodAs = (name: string, typed: string): unknown => {
  const { kind } = kindOf(name);
  if (typed.trim() === '') return null;
  if (kind === 'timescale' || name === 'original_due') return parseProseDate(typed);
  return kind === 'list' ? readLeads(typed) : null;
};
