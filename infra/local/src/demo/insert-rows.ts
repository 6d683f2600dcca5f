import type pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** Inserts plain rows, column by name; every row of one call has the same columns. */
export const insertRows = async (client: pg.Client, table: string, rows: readonly Row[]): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  await client.query(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
};
