import pg from 'pg';
import { carryOut } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { testAddress } from './open-council.ts';

async function inTurn(url: string, ...texts: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const text of texts) await client.query(text);
  await client.end();
}

/**
 * A database beside the one of the test run, with every table and then what is `altered`: for tests of what nobody else
 * may see, as a column that is not the product's. Answers with its addresses, by the names of the run's own.
 */
export async function ownDatabase(
  databaseName: string,
  ...altered: readonly string[]
): Promise<(name: Parameters<typeof testAddress>[0]) => string> {
  const on = (name: Parameters<typeof testAddress>[0]): string => {
    const url = new URL(testAddress(name));
    url.pathname = `/${databaseName}`;
    return url.toString();
  };
  await inTurn(
    testAddress('HOLDFAST_TEST_ADMIN_URL'),
    `drop database if exists ${databaseName}`,
    `create database ${databaseName} owner holdfast_migrator encoding 'UTF8' template template0`,
  );
  await inTurn(
    on('HOLDFAST_TEST_ADMIN_URL'),
    'create schema holdfast authorization holdfast_migrator',
    'create schema queue authorization holdfast_queue',
  );
  await carryOut(on('HOLDFAST_TEST_MIGRATION_URL'), migrations);
  await inTurn(on('HOLDFAST_TEST_MIGRATION_URL'), ...altered);
  return on;
}
