import type { CouncilTransaction } from '../council-transaction.ts';
import { columnArray } from '../columns/column-array.ts';
import { newId } from '../new-id.ts';
import type { EventKind } from '@holdfast/domain/log/event-kinds';
import type { EventNoun } from './event.record.ts';
import { originColumns, originParameters, originValues, rolesOf } from './origin.sql.ts';

export interface NewEvent {
  readonly noun: EventNoun;
  readonly nounId: string;
  /** As it is called at this moment; of something renamed, what it was called before. A recommendation's is read here. */
  readonly nounName?: string;
  readonly kind: EventKind;
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly reason?: string | null;
  readonly factId?: string | null;
  readonly putsBack?: string | null;
  /** The membership that answers for it. */
  readonly by: string | null;
}

const columns = {
  event_id: 'uuid',
  recorded_by: 'uuid',
  noun: 'text',
  noun_id: 'uuid',
  noun_name: 'text',
  kind: 'text',
  before: 'jsonb',
  after: 'jsonb',
  reason: 'text',
  fact_id: 'uuid',
  puts_back: 'uuid',
} as const;
const names = Object.keys(columns) as (keyof typeof columns)[];
const reference = `(select r.reference || r.part from recommendation r where r.council_id = $1 and r.recommendation_id = x.noun_id::uuid)`;
const valueOf = (name: keyof typeof columns): string =>
  name === 'noun_name' ? `coalesce(x.noun_name, ${reference})` : `x.${name}::${columns[name]}`;

const text = `
insert into event (council_id, ${originColumns}, roles, ${names.join(', ')})
select $1, ${originValues(2)}, ${rolesOf('x.recorded_by::uuid')}, ${names.map(valueOf).join(', ')}
from unnest(${names.map((_, index) => `$${index + 6}::text[]`).join(', ')}) as x(${names.join(', ')})`;

/** Adds lines to the log, in one statement, as part of the transaction that makes the change. */
export async function writeEvents(transaction: CouncilTransaction, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event): Record<keyof typeof columns, unknown> => ({
    event_id: newId(),
    recorded_by: event.by,
    noun: event.noun,
    noun_id: event.nounId,
    noun_name: event.nounName,
    kind: event.kind,
    before: event.before,
    after: event.after,
    reason: event.reason,
    fact_id: event.factId,
    puts_back: event.putsBack,
  }));
  await transaction.change(text, [
    ...originParameters(transaction.origin),
    ...names.map((name) =>
      columnArray(
        columns[name],
        rows.map((row) => row[name]),
      ),
    ),
  ]);
}
