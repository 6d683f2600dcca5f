import { bodyKey } from '@holdfast/domain/imports/values/body-name';
import { sentence } from '@holdfast/words/sentence';
import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse, type KeptRefusal } from './kept-outcome.ts';

interface Body {
  readonly name: string;
  readonly endedOn: string | null;
}

const taken = { committee: 'committees.name_taken', portfolio: 'portfolios.name_taken' } as const;

/**
 * Two bodies of one kind may bear one name in two years, never at once, and whatever way it is written: "The Housing
 * Panel" is "Housing Panel". `table` has the columns name, ended_on and removed_at, and the key `<table>_id`. Two that
 * stand side by side already do not keep each other from being changed otherwise.
 */
export async function nameTaken(
  transaction: CouncilTransaction,
  table: 'committee' | 'portfolio',
  id: string,
  { before, after }: { readonly before: Body | null; readonly after: Body | null },
): Promise<KeptRefusal | null> {
  if (after?.endedOn !== null) return null;
  const key = bodyKey(after.name);
  if (before?.endedOn === null && bodyKey(before.name) === key) return null;
  // Two who add one name at once are answered one after the other.
  await transaction.change(`select pg_advisory_xact_lock(hashtextextended('names of ${table}s ' || $1::uuid, 0))`);
  const others = await transaction.rows<{ name: string }>(
    `${table}-names-now`,
    `select name from ${table} where council_id = $1 and ${table}_id <> $2 and ended_on is null and removed_at is null`,
    [id],
  );
  const other = others.find(({ name }) => bodyKey(name) === key);
  return other === undefined ? null : refuse('name', sentence(taken[table], { name: other.name }));
}
