import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import { isIn } from '@holdfast/domain/recommendations/status/status-sets';

export type NextStep =
  | { readonly kind: 'overdue'; readonly what: RegisterRow['overdue'][number]['what']; readonly since: string }
  | { readonly kind: 'response_due'; readonly on: string }
  | { readonly kind: 'due'; readonly due: NonNullable<RegisterRow['due']> }
  | { readonly kind: 'due_on'; readonly on: string }
  | { readonly kind: 'none' };

/** What is next on a row: first what is late, then the answer that is awaited, then its own date. */
export function nextStep(row: RegisterRow): NextStep {
  const late = row.overdue[0];
  if (late !== undefined) return { kind: 'overdue', what: late.what, since: late.since };
  if (isIn('settled', row.coreStatus)) return { kind: 'none' };
  if (row.coreStatus === 'awaiting_response' && row.responseDueOn !== null)
    return { kind: 'response_due', on: row.responseDueOn };
  if (row.due !== null) return { kind: 'due', due: row.due };
  return row.dueOn === null ? { kind: 'none' } : { kind: 'due_on', on: row.dueOn };
}
