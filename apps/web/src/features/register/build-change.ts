import { storedStatuses } from '@holdfast/domain/recommendations/core-status';
import type { BulkChange } from '../../api/recommendations/change-many.ts';
import { today } from '../../app/dates.ts';

export const changeKinds = ['portfolio', 'committee', 'lead', 'due', 'rag', 'status'] as const;
export type ChangeKind = (typeof changeKinds)[number];

const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** The change as the server takes it; an empty value empties the field. Several leads are parted by semicolons. */
export function buildChange(kind: ChangeKind, value: string): BulkChange['change'] {
  switch (kind) {
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
    case 'status':
      return { kind, coreStatus: storedStatuses.find((status) => status === value) ?? 'unknown', changedOn: today() };
  }
}
