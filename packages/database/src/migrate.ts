import { DataSource, type MigrationInterface } from 'typeorm';
import { demandPostgres, postgresVersion } from './connection/required-postgres.ts';
import { renameInLedger } from './migrations/former-names.ts';
import { migrations } from './migrations/migrations.ts';

export { prepareDatabase, type DatabaseUrls } from './prepare-database.ts';

// Any number that nothing else in this database locks: "Hold" in ASCII.
const migrationLock = 0x486f6c64;

/**
 * Brings the database up to date, and answers which migrations ran: none the second time. Two that start at once
 * take turns. `migrationUrl` is the address of the role that owns the tables.
 */
export const migrate = (migrationUrl: string): Promise<string[]> => carryOut(migrationUrl, migrations);

/** Carries out those of `list` that the database does not remember, lowest number first, all of them or none. */
export async function carryOut(
  migrationUrl: string,
  list: readonly (new () => MigrationInterface)[],
): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: migrationUrl,
    schema: 'holdfast',
    migrations: [...list],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    installExtensions: false,
    poolSize: 2,
  });
  await source.initialize();
  const keeper = source.createQueryRunner();
  try {
    demandPostgres(await postgresVersion(source));
    await keeper.query('select pg_advisory_lock($1)', [migrationLock]);
    await keeper.query('create schema if not exists holdfast');
    await keeper.query(renameInLedger);
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    // Closing the connection gives the lock back.
    await keeper.release();
    await source.destroy();
  }
}
