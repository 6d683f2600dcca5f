import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import type { Holdfast } from './holdfast.ts';

/** What a confirmed import writes, in an order in which foreign keys are met. */
const tables = [
  'recommendation',
  'response',
  'action',
  'action_recommendation',
  'progress_update',
  'status_change',
  'import_row',
] as const;

const ofUpload: Record<(typeof tables)[number], string> = {
  recommendation: 'recommendation_id in (select recommendation_id from import_row where upload_id = $upload)',
  response: 'upload_id = $upload',
  action: 'upload_id = $upload',
  action_recommendation: 'action_id in (select action_id from action where upload_id = $upload)',
  progress_update: 'upload_id = $upload',
  status_change: 'upload_id = $upload',
  import_row: 'upload_id = $upload',
};

/** Deletes all that the import wrote, in one transaction, and has Postgres forget that it was there. */
const takeOut = async (client: pg.Client, uploadId: string): Promise<void> => {
  await client.query('begin');
  await client.query(
    `create temp table gone on commit drop as select recommendation_id from import_row where upload_id = '${uploadId}'`,
  );
  await client.query(
    `create temp table gone_action on commit drop as select action_id from action where upload_id = '${uploadId}'`,
  );
  // What hangs on a recommendation and comes by itself: the watch by a trigger, reminders from the worker.
  const gone = 'recommendation_id in (select recommendation_id from gone)';
  await client.query(`delete from digest_item where reminder_id in (select reminder_id from reminder where ${gone})`);
  for (const table of ['reminder', 'watch']) await client.query(`delete from ${table} where ${gone}`);
  for (const table of [...tables].reverse()) {
    const which =
      table === 'recommendation'
        ? gone
        : table === 'action_recommendation'
          ? 'action_id in (select action_id from gone_action)'
          : `upload_id = '${uploadId}'`;
    await client.query(`delete from ${table} where ${which}`);
  }
  await client.query('commit');
  await client.query('vacuum analyze');
};

/**
 * The named limit for a confirmed import: seconds that COPY takes for the very rows that the import wrote, into the
 * same tables with their keys and indexes, as a superuser and in one transaction. They are copied out, deleted and
 * copied in again, so the database is left as it was; with `fresh`, as it was before the import.
 */
export const copyAgain = async ({ adminUrl }: Holdfast, uploadId: string, fresh: boolean): Promise<number> => {
  if (!/^[0-9a-f-]{36}$/u.test(uploadId)) throw new TypeError('That is no id of an upload.');
  const client = new pg.Client({ connectionString: adminUrl, options: '-c search_path=holdfast' });
  await client.connect();
  try {
    const held = new Map<string, { readonly columns: string; readonly rows: Buffer }>();
    for (const table of tables) {
      const { rows } = await client.query<{ columns: string }>(
        `select string_agg(column_name, ', ' order by ordinal_position) as columns from information_schema.columns
         where table_schema = 'holdfast' and table_name = $1 and is_generated = 'NEVER'`,
        [table],
      );
      const columns = rows[0]?.columns ?? '';
      const where = ofUpload[table].replace('$upload', `'${uploadId}'`);
      const out = client.query(
        copyTo(`copy (select ${columns} from ${table} where ${where}) to stdout (format binary)`),
      );
      held.set(table, { columns, rows: await buffer(out) });
    }
    await takeOut(client, uploadId);
    const from = performance.now();
    await client.query('begin');
    for (const [table, { columns, rows }] of held)
      await pipeline(
        Readable.from([rows]),
        client.query(copyFrom(`copy ${table} (${columns}) from stdin (format binary)`)),
      );
    await client.query('commit');
    const seconds = (performance.now() - from) / 1000;
    if (fresh) await takeOut(client, uploadId);
    return seconds;
  } finally {
    await client.end();
  }
};
