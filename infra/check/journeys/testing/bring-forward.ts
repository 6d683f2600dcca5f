import pg from 'pg';
import { adminUrl } from './admin-url.ts';

/** A job that runs by itself every few minutes has its next turn now; the worker then does the rest. */
export const bringForward = async (databaseName: string, job: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl(databaseName) });
  await client.connect();
  try {
    await client.query(`update queue.job set process_at_ms = 0 where name = $1 and state = 'delayed'`, [job]);
  } finally {
    await client.end();
  }
};
