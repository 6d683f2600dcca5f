import type { ImportPlan, PlannedRow } from './plan-import.ts';
import type { RegisterRow } from './plan-field.ts';
import type { TrackerValues } from '../../recommendations/fields/tracker-values.ts';

/** What one import did to one row: enough to put it back. */
export interface WrittenRow {
  readonly id: string;
  readonly added: boolean;
  /** Only the fields that were written. */
  readonly before: TrackerValues;
  readonly after: TrackerValues;
  readonly importedBefore: TrackerValues | null;
  readonly importedAfter: TrackerValues;
}

/**
 * What an import writes to one row. The paper's values are remembered for every field that it fills, also where a
 * person's value was kept, so that the next paper is weighed against this one.
 */
export const writtenRow = (planned: PlannedRow, row: RegisterRow | null, id: string): WrittenRow => {
  const before: TrackerValues = {};
  const after: TrackerValues = {};
  const importedAfter: TrackerValues = { ...row?.imported };
  for (const { field, decision, before: old, paper } of planned.fields) {
    importedAfter[field] = paper;
    if (decision !== 'change') continue;
    before[field] = old;
    after[field] = paper;
  }
  return { id, added: row === null, before, after, importedBefore: row?.imported ?? null, importedAfter };
};

export interface AppliedPlan {
  readonly register: readonly RegisterRow[];
  readonly written: readonly WrittenRow[];
}

/** Applies a plan to plain rows, new ones at the end. `newId` gives the id for the incoming row of that index. */
export const applyPlan = (
  plan: ImportPlan,
  register: readonly RegisterRow[],
  newId: (incoming: number) => string,
): AppliedPlan => {
  const byId = new Map(register.map((row) => [row.id, row]));
  const written = plan.rows.map((planned) => {
    const row = planned.id === null ? null : (byId.get(planned.id) ?? null);
    return writtenRow(planned, row, row?.id ?? newId(planned.incoming));
  });
  for (const { id, after, importedAfter } of written)
    byId.set(id, { id, current: { ...byId.get(id)?.current, ...after }, imported: importedAfter });
  return { register: [...byId.values()], written };
};
