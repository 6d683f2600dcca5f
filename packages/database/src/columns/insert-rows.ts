import { setImmediate } from 'node:timers/promises';
import type { CouncilTransaction } from '../council-transaction.ts';
import { columnArray } from './column-array.ts';

const rowsAtOnce = 1_000;

type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

async function* inBatches<Row>(rows: Rows<Row>): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < rowsAtOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Inserts many rows of this council, a thousand in a statement: while Postgres writes some, the next are made and sent.
 * `columns` gives each column its type in Postgres. They travel column by column: to take ten thousand rows out of JSON
 * costs Postgres more than to write them. COPY would be faster still, but Postgres refuses it under a policy.
 */
export async function insertRows<Column extends string>(
  transaction: CouncilTransaction,
  table: string,
  columns: Readonly<Record<Column, string>>,
  rows: Rows<Readonly<Record<Column, unknown>>>,
): Promise<void> {
  const names = Object.keys(columns) as Column[];
  const text = `insert into ${table} (council_id, ${names.join(', ')})
    select $1, ${names.map((name) => `x.${name}::${columns[name]}`).join(', ')}
    from unnest(${names.map((_, index) => `$${index + 2}::text[]`).join(', ')}) as x(${names.join(', ')})`;
  const sent: Promise<number>[] = [];
  for await (const some of inBatches(rows)) {
    const values = names.map((name) =>
      columnArray(
        columns[name],
        some.map((row) => row[name]),
      ),
    );
    const sending = transaction.change(text, values);
    // A refusal is told at the end, and is nobody's surprise until then.
    sending.catch(() => undefined);
    sent.push(sending);
    // What was sent leaves before the next are made.
    if (some.length === rowsAtOnce) await setImmediate();
  }
  await Promise.all(sent);
}
