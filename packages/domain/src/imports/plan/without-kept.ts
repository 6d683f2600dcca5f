import type { Exempt } from '../../recommendations/exemption.ts';
import { fieldNamed, markOf, trackerFields } from '../../recommendations/fields/fields.ts';
import type { FieldValue, TrackerValues } from '../../recommendations/fields/tracker-values.ts';

const valueAlone = (value: FieldValue): FieldValue =>
  value !== null && typeof value === 'object' && 'words' in value ? { ...value, words: '' } : null;

/**
 * Values without the words that are kept beside them, where a mark keeps those back: a day that was read stays, and so
 * does a core status. Example: "When the tender is let (by 31 March)" under a mark on the action is 31 March.
 */
export const withoutKept = (values: TrackerValues, exempt: Exempt): TrackerValues => {
  const kept = trackerFields.filter((field) => {
    const mark = fieldNamed(field).keptWith === undefined ? null : markOf(field);
    return mark !== null && exempt[mark] !== undefined && values[field] !== undefined;
  });
  return kept.length === 0
    ? values
    : { ...values, ...Object.fromEntries(kept.map((field) => [field, valueAlone(values[field] ?? null)])) };
};
