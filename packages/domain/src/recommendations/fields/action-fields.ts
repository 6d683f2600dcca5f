import {
  canBeExempt,
  type ExemptableOf,
  type Field,
  namesIn,
  propertiesOf,
  type ValuesOf,
} from '../../fields/field.ts';
import { recommendationFields as its } from './field-rows.ts';
import { type FieldName, recommendationFieldNames } from './fields.ts';

export interface ActionField extends Field {
  /** The field of its recommendation of which it is a part: what is exempt there is exempt here. */
  readonly of?: FieldName;
}

/** The fields of an action that serves one recommendation or several. */
export const actionFields = {
  words: { ...its.action, column: 'words', always: true, of: 'action' },
  lead: { ...its.lead, of: 'lead' },
  timescale: { ...its.timescale, of: 'timescale' },
  due_on: { kind: 'day', of: 'due_on' },
  cost: { ...its.cost, of: 'cost' },
  outcome_measure: { ...its.outcome_measure, of: 'outcome_measure' },
  done_on: { kind: 'day' },
} as const satisfies Readonly<Record<string, ActionField>>;

type Rows = typeof actionFields;
export type ActionFieldName = keyof Rows;
export type ActionValues = ValuesOf<Rows>;
const actionFieldNames = namesIn(actionFields);
const actionProperties = propertiesOf(actionFields);

/** A field of a recommendation as its history names it; `action_`: one of an action that serves it. */
export type HistoryField = FieldName | `action_${ActionFieldName}`;
export const historyFields: readonly HistoryField[] = [
  ...recommendationFieldNames,
  ...actionFieldNames.map((name) => `action_${name}` as const),
];

/** The fields of an action that a paper gives with its recommendation, each beside the field there. */
export const fieldsFromRecommendation = actionFieldNames.flatMap((name) => {
  const { of }: ActionField = actionFields[name];
  return of === undefined ? [] : [{ name, of }];
});

/** The words of an action that can be exempt, each under the field of its recommendation by which it is. */
export const exemptOfAction = actionFieldNames
  .filter((name): name is ExemptableOf<Rows> => canBeExempt(actionFields[name]))
  .map((name) => ({ field: actionFields[name].of, property: actionProperties[name] }));
