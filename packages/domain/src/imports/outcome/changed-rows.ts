import type { TrackerField } from '../../recommendations/fields/fields.ts';
import { trackerFields } from '../../recommendations/fields/fields.ts';
import type { TrackerValues } from '../../recommendations/fields/tracker-values.ts';
import type { RegisterRow } from '../plan/plan-field.ts';
import type { ImportPlan, PlannedRow } from '../plan/plan-import.ts';
import type { UndoPlan } from '../plan/undo/plan-undo.ts';

/** A row of the register that is to be written: as it stands, and as it is to be. */
export interface ChangedRow {
  readonly recommendationId: string;
  /** What changes; of `after` only these are new. */
  readonly fields: readonly TrackerField[];
  readonly before: TrackerValues;
  readonly after: TrackerValues;
}

type Present = readonly Pick<RegisterRow, 'id' | 'current'>[];

const currentOf = (register: Present): ReadonlyMap<string, TrackerValues> =>
  new Map(register.map(({ id, current }) => [id, current]));

/** The values with which a row that the register does not hold is added. */
export const addedValues = ({ fields }: PlannedRow): TrackerValues =>
  Object.fromEntries(fields.map(({ field, paper }) => [field, paper]));

/**
 * The rows of the register that a plan changes. What a person's own value stands against is left as it stands.
 * Example: a row whose status the plan changes and whose lead it keeps is one row with the status alone.
 */
export const changedRows = ({ rows }: ImportPlan, register: Present): ChangedRow[] => {
  const current = currentOf(register);
  return rows.flatMap(({ id, fields }) => {
    const changing = fields.filter(({ decision }) => decision === 'change');
    const before = id === null ? undefined : current.get(id);
    if (id === null || before === undefined || changing.length === 0) return [];
    const after = { ...before, ...Object.fromEntries(changing.map(({ field, paper }) => [field, paper])) };
    return [{ recommendationId: id, fields: changing.map(({ field }) => field), before, after }];
  });
};

/** The rows of the register that taking an import back puts back; what has gone since is left alone. */
export const restoredRows = ({ restore }: UndoPlan, register: Present): ChangedRow[] => {
  const current = currentOf(register);
  return restore.flatMap(({ id, values }) => {
    const before = current.get(id);
    const fields = trackerFields.filter((field) => field in values);
    if (before === undefined || fields.length === 0) return [];
    return [{ recommendationId: id, fields, before, after: { ...before, ...values } }];
  });
};
