import type { CommitteeKind } from '../committees/committee.record.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { insertRows } from '../insert-rows.ts';
import { newId } from '../new-id.ts';

/** Finds the id that goes with a name of a paper. */
export interface NamedBodies {
  readonly committeeOf: (name: string | null) => string | null;
  readonly portfolioOf: (name: string | null) => string | null;
}

/** The committees and portfolios that a paper names; those that the council does not have yet are made. */
export async function namedBodies(
  transaction: CouncilTransaction,
  names: { readonly committees: readonly (string | null)[]; readonly portfolios: readonly (string | null)[] },
): Promise<NamedBodies> {
  const committees = await idsByName(transaction, 'committee', names.committees, (name) => ({ kind: kindOf(name) }));
  const portfolios = await idsByName(transaction, 'portfolio', names.portfolios, () => ({}));
  const find = (ids: ReadonlyMap<string, string>) => (name: string | null) => (name === null ? null : (ids.get(name) ?? null));
  return { committeeOf: find(committees), portfolioOf: find(portfolios) };
}

async function idsByName(
  transaction: CouncilTransaction,
  table: 'committee' | 'portfolio',
  names: readonly (string | null)[],
  further: (name: string) => { readonly kind?: CommitteeKind },
): Promise<Map<string, string>> {
  const rows = await transaction.rows<{ id: string; name: string }>(
    `${table}-names`,
    `select ${table}_id as id, name from ${table} where council_id = $1 order by ended_on is not null desc, name desc`,
  );
  const exact = new Map(rows.map(({ id, name }) => [name, id]));
  const folded = new Map(rows.map(({ id, name }) => [fold(name), id]));
  const missing = new Map<string, { id: string; name: string }>();
  const found = new Map<string, string>();
  for (const name of new Set(names)) {
    if (name === null) continue;
    const id = exact.get(name) ?? folded.get(fold(name)) ?? missing.get(fold(name))?.id ?? newId();
    if (![...exact.values()].includes(id) && !missing.has(fold(name))) missing.set(fold(name), { id, name });
    found.set(name, id);
  }
  const columns = { [`${table}_id`]: 'uuid', name: 'text', ...(table === 'committee' ? { kind: 'text' } : {}) };
  await insertRows(
    transaction,
    table,
    columns,
    [...missing.values()].map(({ id, name }) => ({ [`${table}_id`]: id, name, ...further(name) })),
  );
  return found;
}

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** What sort of body a name says it is; what is asked by scrutiny is the usual case. */
function kindOf(name: string): CommitteeKind {
  if (/\bcabinet\b|\bexecutive\b/iu.test(name)) return 'cabinet';
  if (/^(?:full )?council$|\bcounty council$|\bcity council$/iu.test(name.trim())) return 'full_council';
  if (/\bpanel\b/iu.test(name)) return 'panel';
  if (/\bboard\b/iu.test(name)) return 'board';
  return 'scrutiny_committee';
}
