import type { CouncilTransaction } from './council-transaction.ts';
import { columnArray } from './column-array.ts';

const rowsAtOnce = 5_000;

/**
 * Inserts many rows of this council in one statement. `columns` gives each column its type in Postgres. They travel
 * column by column: to take ten thousand rows out of JSON costs Postgres more than to write them. COPY would be faster
 * still, but Postgres refuses it under a policy.
 */
export async function insertRows<Column extends string>(
  transaction: CouncilTransaction,
  table: string,
  columns: Readonly<Record<Column, string>>,
  rows: readonly Readonly<Record<Column, unknown>>[],
): Promise<void> {
  const names = Object.keys(columns) as Column[];
  const text = `insert into ${table} (council_id, ${names.join(', ')})
    select $1, ${names.map((name) => `x.${name}::${columns[name]}`).join(', ')}
    from unnest(${names.map((_, index) => `$${index + 2}::text[]`).join(', ')}) as x(${names.join(', ')})`;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    await transaction.change(
      text,
      names.map((name) =>
        columnArray(
          columns[name],
          some.map((row) => row[name]),
        ),
      ),
    );
  }
}
