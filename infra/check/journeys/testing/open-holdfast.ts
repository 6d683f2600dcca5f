import { statedClock, statedDay } from '@holdfast/database/testing/stated-day';
import { loadDemo } from '@holdfast/local/demo/load-demo';
import { type ServedHoldfast, serveHoldfast } from '@holdfast/local/testing/serve-holdfast';

const addressIn = (name: string): string => {
  const url = process.env[name];
  if (url === undefined || url === '') throw new Error(`${name} is not set: these tests need the local services.`);
  return url;
};

const passwordIn = (name: string): string => decodeURIComponent(new URL(addressIn(name)).password);

export const demoPassword = 'holdfast-demo-2026';

/** Holdfast as it is built, with the two demo councils of the stated day, on a database of this test's own. */
export const openHoldfast = (
  databaseName: string,
  settings: Readonly<Record<string, string>> = {},
  clock: string | undefined = statedClock(),
): Promise<ServedHoldfast> => {
  const set = clock === undefined ? {} : { clock };
  return serveHoldfast({
    settings,
    ...set,
    adminUrl: addressIn('HOLDFAST_TEST_ADMIN_URL'),
    databaseName,
    passwords: {
      migrator: passwordIn('HOLDFAST_TEST_MIGRATION_URL'),
      serving: passwordIn('HOLDFAST_TEST_DATABASE_URL'),
      queue: passwordIn('HOLDFAST_TEST_QUEUE_URL'),
    },
    fill: ({ migrationUrl }) => loadDemo({ migratorUrl: migrationUrl, today: statedDay() }),
  });
};
