import { prepareDatabase, type DatabaseUrls } from '../prepare-database.ts';
import { newId } from '../new-id.ts';
import { testAddress } from './open-council.ts';

/** An empty database beside the one that all tests share, for what a migration makes of an older one. */
export function openOwnDatabase(): Promise<DatabaseUrls> {
  const secret = (address: string) => decodeURIComponent(new URL(address).password);
  // The roles are the server's: a fresh password would shut the other tests out.
  return prepareDatabase({
    adminUrl: testAddress('HOLDFAST_TEST_ADMIN_URL'),
    databaseName: `older_${newId().replaceAll('-', '')}`,
    passwords: {
      migrator: secret(testAddress('HOLDFAST_TEST_MIGRATION_URL')),
      serving: secret(testAddress('HOLDFAST_TEST_DATABASE_URL')),
      queue: secret(testAddress('HOLDFAST_TEST_QUEUE_URL')),
    },
  });
}
