import pg from 'pg';
import { carryOut } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import type { DatabaseUrls } from '../prepare-database.ts';
import { openOwnDatabase } from './own-database.ts';

/** A database of its own with every table, and then what is `altered`: a column that is not the product's, for one. */
export async function openAlteredDatabase(...altered: readonly string[]): Promise<DatabaseUrls> {
  const urls = await openOwnDatabase();
  await carryOut(urls.migrationUrl, migrations);
  const client = new pg.Client({ connectionString: urls.migrationUrl });
  await client.connect();
  for (const text of altered) await client.query(text);
  await client.end();
  return urls;
}
