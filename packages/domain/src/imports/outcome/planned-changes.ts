import type { PlannedRow } from '../plan/plan-import.ts';
import { isBlank } from '../../recommendations/fields/tracker-values.ts';
import type { FieldDecision } from '../plan/plan-field.ts';

/**
 * What the import does to one field: the register's value before, the paper's value, and what is kept. `set`: the
 * register held nothing. Earlier releases kept fields that are no more, so the name is any.
 */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly decision: 'set' | Exclude<FieldDecision, 'unchanged'>;
}

/** What a plan does to an area, which is made of several rows: what is kept with its first row is not all that it says. */
export const areaChanges = ({ fields }: PlannedRow): FieldChange[] =>
  fields.flatMap(({ field, before, paper, decision }): FieldChange[] => {
    if (decision === 'unchanged') return [];
    const set = decision === 'change' && isBlank(before);
    return [{ field, before, after: paper, decision: set ? 'set' : decision }];
  });

/** What a plan does to a row, as it is kept with the row and shown: fields that stay as they are left out. */
export const plannedChanges = (row: PlannedRow): FieldChange[] =>
  // A row that is added sets all of its fields, which are kept with it already.
  row.outcome === 'add' ? [] : areaChanges(row);
