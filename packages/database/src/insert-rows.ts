import type { CouncilTransaction } from './council-transaction.ts';
import { jsonText } from './json-text.ts';

const rowsAtOnce = 5_000;

/**
 * Inserts many rows of this council in one statement. `columns` gives each column its type in Postgres. COPY would be
 * faster still, but Postgres refuses it under a policy.
 */
export async function insertRows<Column extends string>(
  transaction: CouncilTransaction,
  table: string,
  columns: Readonly<Record<Column, string>>,
  rows: readonly Readonly<Record<Column, unknown>>[],
): Promise<void> {
  const names = Object.keys(columns);
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${String(type)}`);
  const text = `insert into ${table} (council_id, ${names.join(', ')})
    select $1, ${names.map((name) => `x.${name}`).join(', ')} from json_to_recordset($2::json) as x(${typed.join(', ')})`;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await transaction.change(text, [jsonText(rows.slice(from, from + rowsAtOnce))]);
  }
}
