import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { PageOutcome } from '../outcomes.ts';
import { without } from '../without.ts';
import { decodeCursor, encodeCursor, type RegisterPlace } from './register-cursor.ts';
import { filterValues, registerWhere } from './register-filters.ts';
import { registerOrders } from './register-order.ts';
import type { RegisterFilters, RegisterQuery, RegisterSort } from './register-query.ts';
import {
  type FullRow,
  fullColumns,
  fullJoins,
  registerColumns,
  registerJoins,
  type RegisterRow,
} from './register-row.ts';

// The rows that fit are counted and put in order by their keys alone; only the page's own are then read in full.
// $12: whether there is a cursor, $13 to $15: its place, $16: one row more than the page, to know whether another follows.
export const pageSql = (sort: RegisterSort, audience: WordReader): string => {
  const { key, type, direction } = registerOrders[sort];
  const beyond = direction === 'asc' ? '>' : '<';
  return `
with hit as (
  select r.recommendation_id, r.reference_key, ${key} as sort_key, count(*) over ()::int as total
  from recommendation r where ${registerWhere}
), page as (
  select * from hit
  where not $12::boolean or sort_key ${beyond} $13::${type} or (sort_key is null and $13::${type} is not null)
    or (sort_key is not distinct from $13::${type} and (reference_key, recommendation_id) > ($14::text collate "C", $15::uuid))
  order by sort_key ${direction} nulls last, reference_key, recommendation_id limit $16
)
select ${registerColumns(audience)}, page.sort_key::text as "sortKey", page.reference_key as "referenceKey", page.total
from page join recommendation r on r.council_id = $1 and r.recommendation_id = page.recommendation_id ${registerJoins}
order by page.sort_key ${direction} nulls last, page.reference_key, page.recommendation_id`;
};

type FoundRow = RegisterRow & {
  readonly sortKey: string | null;
  readonly referenceKey: string;
  readonly total: number;
};

const nowhere: RegisterPlace = {
  key: null,
  referenceKey: '',
  recommendationId: '00000000-0000-0000-0000-000000000000',
};

export async function registerPage(
  transaction: CouncilTransaction,
  query: RegisterQuery,
  audience: WordReader,
): Promise<PageOutcome<RegisterRow>> {
  const { sort, cursor, limit, today } = query;
  const place = cursor === undefined ? null : decodeCursor(sort, cursor);
  if (cursor !== undefined && place === null) return { kind: 'bad_cursor' };
  const found = await findRows(transaction, query, audience, place, limit + 1);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const nextCursor =
    last !== undefined && found.length > limit
      ? encodeCursor(sort, {
          key: last.sortKey,
          referenceKey: last.referenceKey,
          recommendationId: last.recommendationId,
        })
      : null;
  // Past the end no row tells how many there are in all: rows may have gone since the cursor was made.
  const total =
    last?.total ??
    (place === null ? 0 : ((await findRows(transaction, { ...query, today }, audience, null, 1))[0]?.total ?? 0));
  return {
    kind: 'page',
    items: items.map((row) => without(row, 'sortKey', 'referenceKey', 'total')),
    total,
    nextCursor,
  };
}

const findRows = (
  transaction: CouncilTransaction,
  query: RegisterQuery,
  audience: WordReader,
  place: RegisterPlace | null,
  limit: number,
) => {
  const { key, referenceKey, recommendationId } = place ?? nowhere;
  return transaction.rows<FoundRow>(`register-${query.sort}-${audience}`, pageSql(query.sort, audience), [
    ...filterValues(query, query.today),
    place !== null,
    key,
    referenceKey,
    recommendationId,
    limit,
  ]);
};

/** Every row under the filters, in full. */
export function registerRows(
  transaction: CouncilTransaction,
  filters: RegisterFilters,
  sort: RegisterSort,
  today: string,
  audience: WordReader,
): Promise<FullRow[]> {
  const { key, direction } = registerOrders[sort];
  return transaction.rows<FullRow>(
    `register-rows-${sort}-${audience}`,
    `select ${fullColumns(audience)} from recommendation r ${fullJoins} where ${registerWhere}
     order by ${key} ${direction} nulls last, r.reference_key, r.recommendation_id`,
    filterValues(filters, today),
  );
}
