import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { narrow } from './register-filters.ts';
import type { RegisterFilters } from './register-query.ts';

/**
 * How many recommendations `asker` finds under each of these filters, in one reading of the register: the same as the
 * total of its page under the same filters.
 */
export const registerCounts = async (
  transaction: CouncilTransaction,
  filters: Readonly<Record<string, RegisterFilters>>,
  asker: WordReader,
  today: string,
): Promise<Readonly<Record<string, number>>> => {
  const asked = Object.entries(filters);
  const values: unknown[] = [];
  const columns = asked.map(([, one], index) => {
    const { where, values: more } = narrow(one, asker, values.length + 3);
    values.push(...more);
    return `count(*) filter (where ${where})::int as c${index}`;
  });
  const row = await transaction.row<Record<string, number>>(
    '',
    `select ${columns.join(',\n')} from recommendation r where r.council_id = $1 and $2::date is not null`,
    [today, ...values],
  );
  return Object.fromEntries(asked.map(([name], index) => [name, row?.[`c${index}`] ?? 0]));
};

const grouped = { committee: 'committee_id', portfolio: 'portfolio_id' } as const;

/** The same under one set of filters, for each committee or portfolio that has any. */
export const registerCountsBy = async (
  transaction: CouncilTransaction,
  by: keyof typeof grouped,
  filters: RegisterFilters,
  asker: WordReader,
  today: string,
): Promise<ReadonlyMap<string, number>> => {
  const { where, values } = narrow(filters, asker);
  const rows = await transaction.rows<{ id: string; count: number }>(
    '',
    `select r.${grouped[by]} as id, count(*)::int as count from recommendation r
     where ${where} and r.${grouped[by]} is not null and $2::date is not null group by r.${grouped[by]}`,
    [today, ...values],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
};
