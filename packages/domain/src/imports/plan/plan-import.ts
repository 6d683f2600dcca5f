import { matchRows } from './matching/plan-match.ts';
import type { RegisterRow, PlannedField } from './plan-field.ts';
import type { Match } from './matching/plan-match.ts';
import { planField } from './plan-field.ts';
import type { RowOutcome } from './row-outcome.ts';
import { restoreExempt, withoutExempt } from './restore-exempt.ts';
import { filledFields } from '../../recommendations/fields/tracker-values.ts';
import type { PaperValues } from './plan-values.ts';
import { asTaken } from './papers-status.ts';

export interface PlannedRow {
  /** Index into the incoming rows. */
  readonly incoming: number;
  readonly outcome: RowOutcome;
  /** The register's row, null for one that is added. */
  readonly id: string | null;
  readonly matchedBy: Match['by'] | null;
  /** Every field in which the paper says something. */
  readonly fields: readonly PlannedField[];
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<RowOutcome, number>>;
  /** Rows of the register that the paper does not have: nothing happens to them. */
  readonly notInPaper: readonly string[];
}

const outcomeOf = (fields: readonly PlannedField[]): RowOutcome =>
  fields.some(({ decision }) => decision === 'conflict')
    ? 'conflict'
    : fields.some(({ decision }) => decision === 'change')
      ? 'change'
      : 'unchanged';

/**
 * What a paper would do to the register, before anything is written. Each field is weighed three ways: what the paper
 * says, what the register says, what the last import said. A person's edit is never overwritten, a blank in the paper
 * never erases, and the same paper a second time changes nothing. What only a committee decides is taken as the paper's
 * word. What a paper prints in place of exempt words is
 * written over nothing.
 * Example: a row whose status alone is new in the paper gives outcome `change` with one field of decision `change`.
 */
export const planImport = (paper: readonly PaperValues[], register: readonly RegisterRow[]): ImportPlan => {
  const said = restoreExempt(paper, register);
  const known = said.map(withoutExempt);
  const matches = matchRows(known, register);
  const rows = said.map((whole, index): PlannedRow => {
    const match = matches.get(index);
    const row = match === undefined ? undefined : register[match.registered];
    // A row that is nowhere keeps each cell as it stands: none may vanish.
    const values = row === undefined ? whole : (known[index] ?? whole);
    const filled = filledFields(values);
    if (match === undefined || row === undefined) {
      const taken = asTaken(values);
      const fields = filled.map((field): PlannedField => {
        const value = taken[field] ?? null;
        return { field, before: null, after: value, paper: value, decision: 'change' };
      });
      return {
        incoming: index,
        outcome: 'add',
        id: null,
        matchedBy: null,
        fields,
      };
    }
    const fields = filled.map((field) => planField(field, values, row));
    return {
      incoming: index,
      outcome: outcomeOf(fields),
      id: row.id,
      matchedBy: match.by,
      fields,
    };
  });
  const found = new Set(rows.map(({ id }) => id));
  return {
    rows,
    counts: {
      add: rows.filter(({ outcome }) => outcome === 'add').length,
      change: rows.filter(({ outcome }) => outcome === 'change').length,
      unchanged: rows.filter(({ outcome }) => outcome === 'unchanged').length,
      conflict: rows.filter(({ outcome }) => outcome === 'conflict').length,
    },
    notInPaper: register.filter(({ id }) => !found.has(id)).map(({ id }) => id),
  };
};
