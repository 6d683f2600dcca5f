import { kindByName } from '@holdfast/domain/committees/committee-kind';
import { bodyKey } from '@holdfast/domain/imports/values/body-name';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { insertRows } from '../../columns/insert-rows.ts';
import { newId } from '../../new-id.ts';

/** Finds the id that goes with a name of a paper. */
export interface NamedBodies {
  readonly committeeOf: (name: string | null) => string | null;
  readonly portfolioOf: (name: string | null) => string | null;
}

/** The committees and portfolios that a paper names; those that the council does not have yet are made. */
export async function namedBodies(
  transaction: CouncilTransaction,
  names: { readonly committees: readonly (string | null)[]; readonly portfolios: readonly (string | null)[] },
  by: string,
): Promise<NamedBodies> {
  const committees = await idsByName(transaction, 'committee', names.committees, by);
  const portfolios = await idsByName(transaction, 'portfolio', names.portfolios, by);
  const find = (ids: ReadonlyMap<string, string>) => (name: string | null) =>
    name === null ? null : (ids.get(name) ?? null);
  return { committeeOf: find(committees), portfolioOf: find(portfolios) };
}

// The last of one name counts: one that stands before one that has ended, and a present name before a former one.
const namesSql = {
  portfolio: `
    select portfolio_id as id, name from portfolio where council_id = $1 and removed_at is null
    order by ended_on is not null desc, name desc`,
  committee: `
    select id, name from (
      select committee_id as id, name, ended_on is not null as ended, false as former
      from committee where council_id = $1 and removed_at is null
      union all
      select committee_id, f->>'name', ended_on is not null, true
      from committee cross join jsonb_array_elements(former_names) f where council_id = $1 and removed_at is null
    ) named order by former desc, ended desc, name desc`,
} as const;

async function idsByName(
  transaction: CouncilTransaction,
  table: 'committee' | 'portfolio',
  names: readonly (string | null)[],
  by: string,
): Promise<Map<string, string>> {
  const rows = await transaction.rows<{ id: string; name: string }>(`${table}-names`, namesSql[table]);
  const exact = new Map(rows.map(({ id, name }) => [name, id]));
  const folded = new Map(rows.map(({ id, name }) => [bodyKey(name), id]));
  const missing = new Map<string, { readonly id: string; readonly name: string }>();
  const found = new Map<string, string>();
  for (const name of new Set(names)) {
    if (name === null) continue;
    const known = exact.get(name) ?? folded.get(bodyKey(name));
    const made = missing.get(bodyKey(name)) ?? { id: newId(), name };
    if (known === undefined) missing.set(bodyKey(name), made);
    found.set(name, known ?? made.id);
  }
  const rowsToMake = [...missing.values()];
  if (table === 'portfolio') {
    const portfolios = rowsToMake.map(({ id, name }) => ({ portfolio_id: id, name, recorded_by: by }));
    await insertRows(transaction, table, { portfolio_id: 'uuid', name: 'text', recorded_by: 'uuid' }, portfolios);
  } else {
    const committees = rowsToMake.map(({ id, name }) => ({
      committee_id: id,
      name,
      kind: kindByName(name),
      recorded_by: by,
    }));
    await insertRows(
      transaction,
      table,
      { committee_id: 'uuid', name: 'text', kind: 'text', recorded_by: 'uuid' },
      committees,
    );
  }
  return found;
}
