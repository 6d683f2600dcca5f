import { randomUUID } from 'node:crypto';
import type { EventKind } from '@holdfast/domain/log/event-kinds';
import type { Row } from './insert-rows.ts';

/** Who recorded the demo: the scrutiny officer of its council. */
export interface DemoClerk {
  readonly membershipId: string;
  readonly name: string;
}

interface Told {
  readonly kind: EventKind;
  /** The row that the line tells of. */
  readonly factId: string;
  readonly at: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** A line of the log about one demo recommendation, so that its page has the history that a real one would have. */
export const logged = (
  { councilId, recommendationId, name }: Readonly<Record<'councilId' | 'recommendationId' | 'name', string>>,
  clerk: DemoClerk,
  { kind, factId, at, before, after }: Told,
): Row => ({
  council_id: councilId,
  event_id: randomUUID(),
  recorded_at: at,
  recorded_by: clerk.membershipId,
  by_name: clerk.name,
  roles: ['scrutiny_officer'],
  via: 'screen',
  noun: 'recommendation',
  noun_id: recommendationId,
  noun_name: name,
  kind,
  before,
  after,
  fact_id: factId,
});
