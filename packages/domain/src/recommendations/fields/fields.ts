import {
  canBeExempt,
  type ExemptableOf,
  namesIn,
  propertiesOf,
  type PropertyOf,
  type ValuesOf,
} from '../../fields/field.ts';
import { type FieldEvent, type RecommendationField, recommendationFields } from './field-rows.ts';

// All that follows from the rows.

type Rows = typeof recommendationFields;
export type FieldName = keyof Rows;
export type RecommendationValues = ValuesOf<Rows>;

type NamesWith<Key extends string> = {
  [Name in FieldName]: Key extends keyof Rows[Name] ? Name : never;
}[FieldName];

export type TrackerField = Exclude<FieldName, NamesWith<'ofRegister'>>;
/** A field that a person edits. */
export type EditableField = Exclude<FieldName, NamesWith<'toldIn'>>;
/** What they are called in code. */
export type EditableProperty = { [Name in EditableField]: PropertyOf<Rows, Name> }[EditableField];
export type ExemptField = ExemptableOf<Rows>;

export const fieldNamed = (name: FieldName): RecommendationField => recommendationFields[name];

export const recommendationFieldNames = namesIn(recommendationFields);

/** What each is called in code: `source_kind` is `sourceKind`. */
export const recommendationProperties = propertiesOf(recommendationFields);

/** The fields that stand in papers: imported, exported, matched with the register. */
export const trackerFields = recommendationFieldNames.filter(
  (name): name is TrackerField => fieldNamed(name).ofRegister !== true,
);

/** The fields that a person edits; each change of one is an edit in the history. */
export const editableFields = recommendationFieldNames.filter(
  (name): name is EditableField => fieldNamed(name).toldIn === undefined,
);

/** The fields whose words can be exempt. `progress`: each of its updates. */
export const exemptFields = recommendationFieldNames.filter((name): name is ExemptField =>
  canBeExempt(fieldNamed(name)),
);

/** The mark that keeps a field back: its own, or that of the field it is kept with; null: nothing does. */
export const markOf = (name: FieldName): ExemptField | null => {
  const { keptWith } = fieldNamed(name);
  return exemptFields.find((field) => field === (keptWith ?? name)) ?? null;
};

/** The fields that are told in one of the histories. */
export const fieldsToldIn = (history: FieldEvent): readonly TrackerField[] =>
  trackerFields.filter((name) => fieldNamed(name).toldIn === history);

/** What papers tell in one cell or in several: what was answered, what is done about it, what came of it, and a note. */
export const fieldsToldTogether = ['response', 'action', 'progress', 'note'] as const satisfies readonly TrackerField[];
