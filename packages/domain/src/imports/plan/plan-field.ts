import { onlyImplied, readAgain, saysNothingNew } from './plan-nothing-new.ts';
import { storedStatuses } from '../../recommendations/status/core-status.ts';
import { isIn } from '../../recommendations/status/status-sets.ts';
import { isBlank, sameValue } from '../../recommendations/fields/tracker-values.ts';
import type { PaperValues } from './plan-values.ts';
import type { TrackerValues, FieldValue } from '../../recommendations/fields/tracker-values.ts';
import type { TrackerField } from '../../recommendations/fields/fields.ts';
import { withoutKept } from './without-kept.ts';
import type { Exempt } from '../../recommendations/exemption.ts';
import { papersStatus } from './papers-status.ts';

export interface RegisterRow {
  readonly id: string;
  readonly current: TrackerValues;
  /** What imports have last written or found, by field; null for a row that no import has ever touched. */
  readonly imported: TrackerValues | null;
  /** What of it is exempt, and so stands in no paper that leaves. */
  readonly exempt?: Exempt;
}

/**
 * `change`: the paper's value is written. `kept`: a person changed it and the paper did not, so the person's stays.
 * `conflict`: both changed it, differently; the person's stays and the paper's is shown beside it.
 */
export type FieldDecision = 'change' | 'unchanged' | 'kept' | 'conflict';

export interface PlannedField {
  readonly field: TrackerField;
  /** What the register says now. */
  readonly before: FieldValue;
  /** What the register will say. */
  readonly after: FieldValue;
  /** What the paper says. */
  readonly paper: FieldValue;
  readonly decision: FieldDecision;
}

/** What a paper, this one or the last, brings to a field of a row: what it says, and of a status only its word. */
const brought = (field: TrackerField, paper: TrackerValues, { current }: RegisterRow): FieldValue =>
  field === 'core_status' ? papersStatus(paper, current) : (paper[field] ?? null);

/** Whether a paper would open again what the committee has closed, or call it otherwise: that stays the committee’s. */
const opensClosed = (field: TrackerField, values: PaperValues, { current }: RegisterRow): boolean => {
  if (field !== 'core_status' && field !== 'status') return false;
  const present = storedStatuses.find((status) => status === current.core_status);
  if (present === undefined || !isIn('closed', present)) return false;
  return values.core_status !== undefined && !sameValue(papersStatus(values, current), present);
};

/** What becomes of one field of a row in which the paper says something. */
export const decideField = (field: TrackerField, values: PaperValues, row: RegisterRow): FieldDecision => {
  const paper = brought(field, values, row);
  const current = row.current[field] ?? null;
  const { imported } = row;
  if (sameValue(paper, current) || saysNothingNew(field, values, row.current)) return 'unchanged';
  if (readAgain(field, values, row.current)) return 'unchanged';
  // A paper that left without the words beside a value says the value alone.
  const left = withoutKept(row.current, row.exempt ?? {});
  if (left !== row.current && (sameValue(paper, left[field]) || saysNothingNew(field, values, left)))
    return 'unchanged';
  const base = imported === null ? null : brought(field, imported, row);
  if (imported !== null && !isBlank(base) && sameValue(paper, base)) return 'kept';
  if (opensClosed(field, values, row)) return 'conflict';
  const writes = imported === null ? isBlank(current) : sameValue(current, base);
  if (writes) return 'change';
  return onlyImplied(field, values, row.current) ? 'unchanged' : 'conflict';
};

export const planField = (field: TrackerField, values: PaperValues, row: RegisterRow): PlannedField => {
  const paper = brought(field, values, row);
  const before = row.current[field] ?? null;
  const decision = decideField(field, values, row);
  return {
    field,
    before,
    after: decision === 'change' ? paper : before,
    paper,
    decision,
  };
};
