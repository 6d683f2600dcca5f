import { bodyKey } from '@holdfast/domain/imports/values/body-name';
import type { CouncilTransaction } from '../../council-transaction.ts';

/** Finds the id that goes with a name of a paper; null where the council has none of that name. */
export interface NamedBodies {
  readonly committeeOf: (name: string | null) => string | null;
  readonly portfolioOf: (name: string | null) => string | null;
}

/** The committees and portfolios of a council by their names, whatever way a paper writes them. None is made. */
export async function namedBodies(transaction: CouncilTransaction): Promise<NamedBodies> {
  const [committees, portfolios] = await Promise.all([
    finder(transaction, 'committee'),
    finder(transaction, 'portfolio'),
  ]);
  return { committeeOf: committees, portfolioOf: portfolios };
}

// The last of one name counts: one that stands before one that has ended, a present name before a former one, and what
// was taken away only where nothing else bears the name.
const namesSql = {
  portfolio: `
    select portfolio_id as id, name from portfolio where council_id = $1
    order by removed_at is not null desc, ended_on is not null desc, name desc`,
  committee: `
    select id, name from (
      select committee_id as id, name, ended_on is not null as ended, false as former, removed_at is not null as removed
      from committee where council_id = $1
      union all
      select committee_id, f->>'name', ended_on is not null, true, removed_at is not null
      from committee cross join jsonb_array_elements(former_names) f where council_id = $1
    ) named order by removed desc, former desc, ended desc, name desc`,
} as const;

async function finder(
  transaction: CouncilTransaction,
  table: 'committee' | 'portfolio',
): Promise<(name: string | null) => string | null> {
  const rows = await transaction.rows<{ id: string; name: string }>(`${table}-names`, namesSql[table]);
  const exact = new Map(rows.map(({ id, name }) => [name, id]));
  const folded = new Map(rows.map(({ id, name }) => [bodyKey(name), id]));
  return (name) => (name === null ? null : (exact.get(name) ?? folded.get(bodyKey(name)) ?? null));
}
