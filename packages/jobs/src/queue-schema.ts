import { runMigrations } from 'bullmq';
import pg from 'pg';

export const queueSchema = 'queue';

type Queries = Parameters<typeof runMigrations>[0];

const createsSchema = /^create schema if not exists/i;

/**
 * Brings BullMQ's tables in the schema `queue` up to date; several processes at once take turns. The queue's role
 * owns that schema and may make no other, and Postgres asks for the right to make one before it looks whether the
 * schema is there, so that statement is left out where it is.
 */
export const prepareQueueSchema = async (connectionString: string, patience: number): Promise<void> => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: patience, query_timeout: 30_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_namespace where nspname = $1', [queueSchema]);
    const stands = rowCount === 1;
    const all: Queries = client;
    const queries: Queries = {
      query: (text, values) =>
        stands && createsSchema.test(text.trim()) ? Promise.resolve({ rows: [] }) : all.query(text, values),
    };
    await runMigrations(queries, queueSchema);
  } finally {
    await client.end().catch(() => undefined);
  }
};
