import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse, type SettingRefusal } from './setting-outcome.ts';

/**
 * Two bodies of one kind may bear one name in two years, never at once. `table` has the columns name, ended_on and
 * removed_at, and the key `<table>_id`.
 */
export async function nameTaken(
  transaction: CouncilTransaction,
  table: 'committee' | 'portfolio',
  id: string,
  next: { readonly name: string; readonly endedOn: string | null } | null,
): Promise<SettingRefusal | null> {
  if (next?.endedOn !== null) return null;
  const other = await transaction.row<{ name: string }>(
    `${table}-name-taken`,
    `select name from ${table} where council_id = $1 and ${table}_id <> $2 and lower(name) = lower($3)
       and ended_on is null and removed_at is null`,
    [id, next.name],
  );
  return other === null ? null : refuse('name_taken', 'name', `There is a ${table} called “${other.name}” already.`);
}
