import { DataSource } from 'typeorm';
import { Ground1000 } from './migrations/1000-ground.ts';
import { Structure2000 } from './migrations/2000-structure.ts';
import { Reminders3000 } from './migrations/3000-reminders.ts';
import { Endings4000 } from './migrations/4000-endings.ts';
import { Channels4100 } from './migrations/4100-channels.ts';
import { Notices4110 } from './migrations/4110-notices.ts';
import { SentAgain4300 } from './migrations/4300-sent-again.ts';
import { FormerParents4400 } from './migrations/4400-former-parents.ts';
import { Receipts4500 } from './migrations/4500-receipts.ts';
import { Exemptions4600 } from './migrations/4600-exemptions.ts';
import { ReturnedMail4700 } from './migrations/4700-returned-mail.ts';

export { prepareDatabase, type DatabaseUrls } from './prepare-database.ts';

// Any number that nothing else in this database locks: "Hold" in ASCII.
const migrationLock = 0x486f6c64;

/**
 * Brings the database up to date, and answers which migrations ran: none the second time. Two that start at once
 * take turns. `migrationUrl` is the address of the role that owns the tables.
 */
export async function migrate(migrationUrl: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: migrationUrl,
    schema: 'holdfast',
    migrations: [
      Ground1000,
      Structure2000,
      Reminders3000,
      Endings4000,
      Channels4100,
      Notices4110,
      SentAgain4300,
      FormerParents4400,
      Receipts4500,
      Exemptions4600,
      ReturnedMail4700,
    ],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    installExtensions: false,
    poolSize: 2,
  });
  await source.initialize();
  const keeper = source.createQueryRunner();
  try {
    await keeper.query('select pg_advisory_lock($1)', [migrationLock]);
    await keeper.query('create schema if not exists holdfast');
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    // Closing the connection gives the lock back.
    await keeper.release();
    await source.destroy();
  }
}
