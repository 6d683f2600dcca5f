import type { CouncilTransaction } from '../council-transaction.ts';

/** What something else is decided with reference to. */
type Referred = 'meeting' | 'person' | 'portfolio';

/**
 * Keeps rows as they stand until this transaction ends, for what is decided with reference to them: whoever would change
 * one waits, and finds what was decided. Others may refer to them at the same moment. Asked before they are looked at. What
 * is only looked at decides nothing, and keeps nothing from anybody.
 */
const keepStill = async (transaction: CouncilTransaction, table: Referred, ids: readonly string[]): Promise<void> => {
  if (transaction.kind === 'read' || ids.length === 0) return;
  await transaction.rows(
    `keep-${table}`,
    `select 1 from ${table} where council_id = $1 and ${table}_id = any($2::uuid[]) order by ${table}_id for share`,
    [ids],
  );
};

/** `keepStill` of one table. */
export const keeping =
  (table: Referred) =>
  (transaction: CouncilTransaction, ids: readonly string[]): Promise<void> =>
    keepStill(transaction, table, ids);
