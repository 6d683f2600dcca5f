import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { nextDue } from './register-filters.ts';
import type { RegisterSort } from '@holdfast/domain/recommendations/fields/register-sorts';

export interface RegisterOrder {
  /** What is sorted by first; where two are alike, the reference decides and then the id. */
  readonly key: string;
  readonly type: 'date' | 'text' | 'integer' | 'timestamptz';
  readonly direction: 'asc' | 'desc';
}

const statusPosition = `array_position(array[${storedStatuses.map((status) => `'${status}'`).join(', ')}], r.core_status)`;

export const registerOrders: Record<RegisterSort, RegisterOrder> = {
  newest: { key: 'r.source_date', type: 'date', direction: 'desc' },
  oldest: { key: 'r.source_date', type: 'date', direction: 'asc' },
  reference: { key: '0::integer', type: 'integer', direction: 'asc' },
  portfolio: {
    key: `(select left(lower(o.name), 80) from portfolio o where o.council_id = $1 and o.portfolio_id = r.portfolio_id) collate "C"`,
    type: 'text',
    direction: 'asc',
  },
  status: { key: statusPosition, type: 'integer', direction: 'asc' },
  due: { key: nextDue, type: 'date', direction: 'asc' },
  claimed: { key: 'r.claimed_complete_on', type: 'date', direction: 'asc' },
  changed: { key: 'r.changed_at', type: 'timestamptz', direction: 'desc' },
};
