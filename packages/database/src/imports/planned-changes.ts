import type { PlannedRow } from '@holdfast/domain/imports/plan/plan-import';
import { isBlank } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { FieldChange } from './import-row.record.ts';

/** What a plan does to a row, as it is kept with the row and shown: fields that stay as they are left out. */
export const plannedChanges = ({ outcome, fields }: PlannedRow): FieldChange[] =>
  // A row that is added sets all of its fields, which are kept with it already.
  (outcome === 'add' ? [] : fields).flatMap(({ field, before, paper, decision }): FieldChange[] => {
    if (decision === 'unchanged') return [];
    const set = decision === 'change' && isBlank(before);
    return [{ field, before, after: paper, decision: set ? 'set' : decision }];
  });
