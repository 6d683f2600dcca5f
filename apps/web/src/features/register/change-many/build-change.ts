import { receiptBases } from '@holdfast/domain/recommendations/clocks/clock-facts';
import type { BulkKind } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import { type StoredStatus, storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import type { BulkChange } from '../../../api/recommendations/change-many.ts';
import type { DateParts } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull } from '../../../ui/inputs/date-problem.ts';

/** The form as it is filled in; from the meeting on it is what a kind asks for besides its value. */
export interface ChangeValues {
  /** '' until it is chosen. */
  readonly kind: BulkKind | '';
  readonly value: string;
  readonly meetingId: string;
  readonly evidence: string;
  readonly reason: string;
  readonly changedOn: DateParts;
  /** The day of receipt, or until when there is more time. */
  readonly day: DateParts;
}

/** The choice that empties a field. */
export const none = 'none';

/** More time is given by a committee, for the response or for the work. */
export const isMoreTime = (kind: BulkKind | ''): boolean => kind === 'more_time_response' || kind === 'more_time_work';

const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim());

export const statusChosen = ({ kind, value }: Pick<ChangeValues, 'kind' | 'value'>): StoredStatus | null =>
  kind === 'status' ? (storedStatuses.find((status) => status === value) ?? null) : null;

/**
 * The change as the server takes it; an empty value empties the field. Several leads are parted by semicolons. Null
 * where it is not said what many should stand at, or a day is missing.
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
    case 'received': {
      const receivedBasis = receiptBases.find((basis) => basis === value) ?? null;
      if (receivedBasis === null) return { kind, receivedOn: null };
      const receivedOn = dateOrNull(values.day);
      return receivedOn === null ? null : { kind, receivedOn, receivedBasis };
    }
    case 'more_time_response':
    case 'more_time_work': {
      const dueAsked = dateOrNull(values.day);
      const { reason, meetingId } = values;
      return dueAsked === null ? null : { kind, dueAsked, reason, meetingId };
    }
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
