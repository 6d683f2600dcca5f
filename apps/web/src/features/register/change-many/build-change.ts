import type { BulkKind } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import { type StoredStatus, storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import type { BulkChange } from '../../../api/recommendations/change-many.ts';
import type { DateParts } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull } from '../../../ui/inputs/date-problem.ts';

/** The form as it is filled in; the last four belong to a change of where many stand. */
export interface ChangeValues {
  /** '' until it is chosen. */
  readonly kind: BulkKind | '';
  readonly value: string;
  readonly meetingId: string;
  readonly evidence: string;
  readonly reason: string;
  readonly changedOn: DateParts;
}

/** The choice that empties a field. */
export const none = 'none';

const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim());

export const statusChosen = ({ kind, value }: Pick<ChangeValues, 'kind' | 'value'>): StoredStatus | null =>
  kind === 'status' ? (storedStatuses.find((status) => status === value) ?? null) : null;

/**
 * The change as the server takes it; an empty value empties the field. Several leads are parted by semicolons. Null
 * where it is not said what many should stand at, or since when.
 */
export function buildChange(values: ChangeValues): BulkChange['change'] | null {
  const { kind } = values;
  // What empties a field is chosen like any other value, and never stands there by itself.
  const value = values.value === none ? '' : values.value;
  switch (kind) {
    case '':
      return null;
    case 'portfolio':
      return { kind, portfolioId: orNull(value) };
    case 'committee':
      return { kind, committeeId: orNull(value) };
    case 'lead':
      return {
        kind,
        lead: value
          .split(';')
          .map((lead) => lead.trim())
          .filter(Boolean),
      };
    case 'due':
      return { kind, dueWords: orNull(value) };
    case 'rag':
      return { kind, rag: orNull(value) };
    case 'status': {
      const coreStatus = statusChosen(values);
      const changedOn = dateOrNull(values.changedOn);
      if (coreStatus === null || changedOn === null) return null;
      const { evidence, reason, meetingId } = values;
      return {
        kind,
        coreStatus,
        changedOn,
        evidence: orNull(evidence),
        reason: orNull(reason),
        meetingId: orNull(meetingId),
      };
    }
  }
}
