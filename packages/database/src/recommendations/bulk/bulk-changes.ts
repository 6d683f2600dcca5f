import type { Keeper } from '@holdfast/domain/audiences/audience';
import type { BulkKind, BulkPart } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import type { PutOffThing } from '@holdfast/domain/recommendations/extensions';
import { columnArray } from '../../columns/column-array.ts';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { newId } from '../../new-id.ts';
import type { By } from '../by.ts';
import { stands } from '../corrections.sql.ts';
import { wordsOf } from '../words.sql.ts';
import { bulkChangeEntity } from './bulk-change.record.ts';

/** A recommendation as a change of many found it and left it. */
export interface BulkItem {
  readonly recommendationId: string;
  readonly before: BulkPart;
  readonly after: BulkPart;
}

export interface NewBulkChange {
  readonly kind: BulkKind;
  /** The change that this one undoes, and why; null of a change that is none. */
  readonly undoes: { readonly bulkChangeId: string; readonly reason: string } | null;
  readonly items: readonly BulkItem[];
}

/** A change of many, as it is listed. */
export interface BulkChangeRow {
  readonly bulkChangeId: string;
  readonly kind: BulkKind;
  readonly undoes: string | null;
  readonly reason: string | null;
  readonly by: By;
  readonly at: string;
  /** How many it changed, and how many of them got back what they said before. */
  readonly changed: number;
  readonly undone: number;
}

/** One of those that it changed, with what is asked before it is undone. */
export interface BulkItemRow extends BulkItem {
  readonly reference: string;
  readonly part: string;
  readonly words: string;
  readonly revision: number;
  readonly factId: string | null;
  readonly isUndone: boolean;
  /** Of a status or of more time: what it added is the last that counts. */
  readonly isLastStep: boolean;
  /** Who changed the same again, and when. */
  readonly since: { readonly by: string | null; readonly at: string } | null;
}

/** The last step of `r` that counts: neither taken back nor of a paper that was. */
const lastStep = `(select x.status_change_id from status_change x
  left join upload u on u.council_id = $1 and u.upload_id = x.upload_id
  where x.council_id = $1 and x.recommendation_id = r.recommendation_id and coalesce(u.state, '') <> 'undone'
    and ${stands('status', 'x.status_change_id')}
  order by x.recorded_at desc, x.status_change_id desc limit 1)`;

/** The last time that a meeting gave `r` for this, of what was not withdrawn. */
const lastTime = (what: PutOffThing): string => `(select e.extension_id from extension e
  join extension_decision d on d.council_id = $1 and d.extension_id = e.extension_id and d.approved
  where e.council_id = $1 and e.recommendation_id = r.recommendation_id and e.what = '${what}'
    and ${stands('extension', 'e.extension_id')}
  order by d.recorded_at desc, e.extension_id desc limit 1)`;

/** What a change of the kind `named` added to the history of `r`, where nothing of the sort was added since. */
const lastFact = (named: string): string => `case ${named} when 'status' then ${lastStep}
  when 'more_time_response' then ${lastTime('response')} when 'more_time_work' then ${lastTime('work')} end`;

const itemsSql = `
insert into bulk_change_item (council_id, bulk_change_id, recommendation_id, before, after, fact_id)
select $1, $2, r.recommendation_id, x.before, x.after, ${lastFact('$3')}
from unnest($4::uuid[], $5::jsonb[], $6::jsonb[]) as x (recommendation_id, before, after)
join recommendation r on r.council_id = $1 and r.recommendation_id = x.recommendation_id`;

/** Keeps a change of many as it was made, in the transaction that made it. Answers its id. */
export async function keepBulkChange(
  transaction: CouncilTransaction,
  { kind, undoes, items }: NewBulkChange,
  by: string,
): Promise<string> {
  const { councilId, manager } = transaction;
  const bulkChangeId = newId();
  await manager.insert(bulkChangeEntity, {
    councilId,
    bulkChangeId,
    kind,
    undoes: undoes?.bulkChangeId ?? null,
    reason: undoes?.reason ?? null,
    recordedBy: by,
  });
  await transaction.change(itemsSql, [
    bulkChangeId,
    undoes === null ? kind : null,
    items.map(({ recommendationId }) => recommendationId),
    columnArray(
      'jsonb',
      items.map(({ before }) => before),
    ),
    columnArray(
      'jsonb',
      items.map(({ after }) => after),
    ),
  ]);
  return bulkChangeId;
}

const rowColumns = `x.bulk_change_id as "bulkChangeId", x.kind, x.undoes, x.reason, x.recorded_at as at,
  json_build_object('membershipId', b.membership_id, 'name', b.name) as by,
  (select count(*)::int from bulk_change_item i where i.council_id = $1 and i.bulk_change_id = x.bulk_change_id) as changed,
  (select count(distinct i.recommendation_id)::int from bulk_change u
    join bulk_change_item i on i.council_id = $1 and i.bulk_change_id = u.bulk_change_id
    where u.council_id = $1 and u.undoes = x.bulk_change_id) as undone
from bulk_change x join membership b on b.council_id = $1 and b.membership_id = x.recorded_by
where x.council_id = $1`;

/** Newest first; `before`: only what came before this one. */
export const bulkChanges = (
  transaction: CouncilTransaction,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<BulkChangeRow[]> =>
  transaction.rows<BulkChangeRow & Record<string, unknown>>(
    'bulk-changes',
    `select ${rowColumns} and ($2::uuid is null or x.bulk_change_id < $2) order by x.bulk_change_id desc limit $3`,
    [before, limit],
  );

/** How many there are. */
export const countBulkChanges = async (transaction: CouncilTransaction): Promise<number> =>
  (
    await transaction.row<{ total: number }>(
      'count-bulk-changes',
      'select count(*)::int as total from bulk_change where council_id = $1',
    )
  )?.total ?? 0;

export const findBulkChange = (transaction: CouncilTransaction, bulkChangeId: string): Promise<BulkChangeRow | null> =>
  transaction.row<BulkChangeRow & Record<string, unknown>>(
    'bulk-change',
    `select ${rowColumns} and x.bulk_change_id = $2`,
    [bulkChangeId],
  );

const dayOfWork = ['due', 'due_on', 'original_due_on'] as const;

/** By what the log tells that the same was changed again: a value by its name in the log, or an act about it. */
const toldBy: Record<BulkKind, { readonly fields: readonly string[]; readonly kinds: readonly string[] }> = {
  portfolio: { fields: ['portfolio'], kinds: [] },
  committee: { fields: ['committee'], kinds: [] },
  lead: { fields: ['lead'], kinds: [] },
  due: { fields: dayOfWork, kinds: ['extension_asked', 'extension_decided'] },
  received: { fields: ['received_on', 'received_basis'], kinds: [] },
  more_time_response: { fields: [], kinds: [] },
  more_time_work: { fields: dayOfWork, kinds: [] },
  rag: { fields: ['rag'], kinds: [] },
  status: { fields: ['core_status'], kinds: [] },
};

const changedSql = (audience: Keeper): string => `
select i.recommendation_id as "recommendationId", i.before, i.after, i.fact_id as "factId",
  r.reference, r.part, ${wordsOf(audience, 'recommendation', 'r.words')} as words, r.revision,
  exists (select from bulk_change u join bulk_change_item n on n.council_id = $1 and n.bulk_change_id = u.bulk_change_id
    where u.council_id = $1 and u.undoes = x.bulk_change_id and n.recommendation_id = i.recommendation_id) as "isUndone",
  i.fact_id is not distinct from case when i.fact_id is not null then ${lastFact('x.kind')} end as "isLastStep",
  (select json_build_object('by', coalesce(e.by_name, b.name), 'at', to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) from event e
    left join membership b on b.council_id = $1 and b.membership_id = e.recorded_by
    where e.council_id = $1 and e.noun = 'recommendation' and e.noun_id = i.recommendation_id
      and e.recorded_at > x.recorded_at
      and (coalesce(e.before, '{}') || coalesce(e.after, '{}') ?| $3::text[] or e.kind = any($4::text[]))
    order by e.recorded_at desc limit 1) as since
from bulk_change x
join bulk_change_item i on i.council_id = $1 and i.bulk_change_id = x.bulk_change_id
join recommendation r on r.council_id = $1 and r.recommendation_id = i.recommendation_id
where x.council_id = $1 and x.bulk_change_id = $2
order by r.reference_key, r.recommendation_id`;

/** Those that it changed, in the order of their references. */
export const bulkItems = (
  transaction: CouncilTransaction,
  { bulkChangeId, kind }: Pick<BulkChangeRow, 'bulkChangeId' | 'kind'>,
  audience: Keeper,
): Promise<BulkItemRow[]> =>
  transaction.rows<BulkItemRow & Record<string, unknown>>(`bulk-items-${audience}`, changedSql(audience), [
    bulkChangeId,
    toldBy[kind].fields,
    toldBy[kind].kinds,
  ]);
