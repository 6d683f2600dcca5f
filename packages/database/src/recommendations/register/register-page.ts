import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { CouncilTransaction } from '../../council-transaction.ts';
import type { PageOutcome } from '../../outcomes.ts';
import { without } from '../../without.ts';
import { decodeCursor, encodeCursor, type RegisterPlace } from './register-cursor.ts';
import { narrow } from './register-filters.ts';
import { registerOrders } from './register-order.ts';
import type { RegisterSort } from '@holdfast/domain/recommendations/fields/register-sorts';
import type { RegisterFilters, RegisterQuery } from './register-query.ts';
import { type FullRow, fullColumns, fullJoins, registerColumns, type RegisterRow } from './register-row.ts';

// Each council has few committees and portfolios: they are read once, not for each row.
const smallTables = `
c as materialized (select committee_id, name from committee where council_id = $1),
p as materialized (select portfolio_id, name from portfolio where council_id = $1),
h as materialized (select portfolio_id, name from portfolio_holder where council_id = $1 and removed_at is null
  and coalesce(starts_on, '-infinity') <= $2::date and coalesce(ends_on, 'infinity') >= $2::date)`;

interface Statement {
  readonly name: string;
  readonly text: string;
  /** From $2 on. */
  readonly values: readonly unknown[];
}

/**
 * Prepared once for each connection, or ('') for this request alone. Only what is asked with one filter at most is kept:
 * the ways of joining several are thousands, which every connection would hold, and Postgres tells names apart by 63
 * characters.
 */
const prepared = (name: string, filters: string): string => (filters.includes(',') ? '' : name);

// The rows that fit are counted and put in order by their keys alone; only the page's own are then read in full.
const pageStatement = (
  query: RegisterQuery,
  audience: WordReader,
  place: RegisterPlace | null,
  limit: number,
): Statement => {
  const { key, type, direction } = registerOrders[query.sort];
  const { where, values, name } = narrow(query, audience);
  const nth = (index: number): string => `$${values.length + 3 + index}`;
  const [sortKey, referenceKey, id] = [`${nth(1)}::${type}`, `${nth(2)}::text collate "C"`, `${nth(3)}::uuid`];
  const after = direction === 'asc' ? '>' : '<';
  const beyond = `where sort_key ${after} ${sortKey} or (sort_key is null and ${sortKey} is not null)
    or (sort_key is not distinct from ${sortKey} and (reference_key, recommendation_id) > (${referenceKey}, ${id}))`;
  const text = `
with hit as (
  select r.recommendation_id, r.reference_key, ${key} as sort_key, count(*) over ()::int as total
  from recommendation r where ${where}
), page as (
  select * from hit ${place === null ? '' : beyond}
  order by sort_key ${direction} nulls last, reference_key, recommendation_id limit ${nth(0)}
), ${smallTables}
select ${registerColumns(audience)}, page.sort_key::text as "sortKey", page.reference_key as "referenceKey", page.total
from page join recommendation r on r.council_id = $1 and r.recommendation_id = page.recommendation_id
  left join c on c.committee_id = r.committee_id
  left join p on p.portfolio_id = r.portfolio_id
  left join h on h.portfolio_id = r.portfolio_id
order by page.sort_key ${direction} nulls last, page.reference_key, page.recommendation_id`;
  const from = place === null ? [] : [place.key, place.referenceKey, place.recommendationId];
  return {
    name: prepared(`register-${audience}-${query.sort}-${name}${place === null ? '' : '-on'}`, name),
    text,
    values: [query.today, ...values, limit, ...from],
  };
};

type FoundRow = RegisterRow & {
  readonly sortKey: string | null;
  readonly referenceKey: string;
  readonly total: number;
};

export async function registerPage(
  transaction: CouncilTransaction,
  query: RegisterQuery,
  audience: WordReader,
): Promise<PageOutcome<RegisterRow>> {
  const { sort, cursor, limit } = query;
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
    last?.total ?? (place === null ? 0 : ((await findRows(transaction, query, audience, null, 1))[0]?.total ?? 0));
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
  const { name, text, values } = pageStatement(query, audience, place, limit);
  return transaction.rows<FoundRow>(name, text, values);
};

/** Every row that `asker` finds under the filters, in full, as `audience` reads it. */
export function registerRows(
  transaction: CouncilTransaction,
  filters: RegisterFilters,
  sort: RegisterSort,
  today: string,
  { audience, asker }: { readonly audience: WordReader; readonly asker: WordReader },
): Promise<FullRow[]> {
  const { key, direction } = registerOrders[sort];
  const { where, values, name } = narrow(filters, asker);
  return transaction.rows<FullRow>(
    prepared(`register-rows-${audience}-${sort}-${name}`, name),
    `select ${fullColumns(audience)} from recommendation r ${fullJoins} where ${where}
     order by ${key} ${direction} nulls last, r.reference_key, r.recommendation_id`,
    [today, ...values],
  );
}
