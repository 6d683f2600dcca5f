import type { CouncilTransaction } from '../council-transaction.ts';

/**
 * Kept as they are until this transaction ends, from those too who add something that refers to one of them: they hold
 * it as Postgres holds what is referred to, which nothing short of `for update` waits for. So whoever ends or takes one
 * out overlooks nothing that was on its way in.
 */
export const holdWhole = (
  transaction: CouncilTransaction,
  table: 'committee' | 'person' | 'portfolio',
  ids: readonly string[],
): Promise<unknown> =>
  transaction.change(
    `select 1 from ${table} where council_id = $1 and ${table}_id = any($2::uuid[]) order by ${table}_id for update`,
    [ids],
  );
