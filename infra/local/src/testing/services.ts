// The services that one test run needs, in a process of its own: it reads packages from their source, which the
// process that runs Jest does not, and it stops everything when that process is gone, however it went.
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { migrate, prepareDatabase } from '@holdfast/database/migrate';
import { startPostgres } from '../postgres/postgres.ts';
import { startRedis } from '../redis.ts';

const stops: (() => Promise<void>)[] = [];
const stopAll = async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  process.exit(0);
};
process.once('disconnect', () => void stopAll());
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stopAll());
// Ctrl-C reaches the whole group; the tests' own process decides when the services go.
process.on('SIGINT', () => undefined);

const prepare = async (adminUrl: string): Promise<Record<string, string>> => {
  const urls = await prepareDatabase({ adminUrl });
  await migrate(urls.migrationUrl);
  return {
    HOLDFAST_TEST_MIGRATION_URL: urls.migrationUrl,
    HOLDFAST_TEST_DATABASE_URL: urls.servingUrl,
    HOLDFAST_TEST_QUEUE_URL: urls.queueUrl,
  };
};

const startDatabase = async (): Promise<Record<string, string>> => {
  const directory = mkdtempSync(path.join(tmpdir(), 'holdfast-test-'));
  chmodSync(directory, 0o755);
  const postgres = await startPostgres({ directory, ephemeral: true });
  stops.push(postgres.stop);
  return {
    HOLDFAST_TEST_ADMIN_URL: postgres.adminUrl,
    // For a test that has to end its Postgres: it forks one of its own.
    HOLDFAST_TEST_OWN_POSTGRES: path.join(import.meta.dirname, 'own-postgres.ts'),
    ...(await prepare(postgres.adminUrl)),
  };
};

const startQueue = async (): Promise<Record<string, string>> => {
  const redis = await startRedis();
  if (redis.kind === 'absent') return { HOLDFAST_TEST_REDIS_REASON: redis.reason };
  stops.push(redis.stop);
  return { HOLDFAST_TEST_REDIS_URL: redis.url };
};

const started = await Promise.allSettled([startDatabase(), startQueue()]);
const environment: Record<string, string> = {};
let failure: unknown;
for (const result of started) {
  if (result.status === 'fulfilled') Object.assign(environment, result.value);
  else failure ??= result.reason;
}
if (failure === undefined) process.send?.({ environment });
else process.send?.({ failed: failure instanceof Error ? failure.stack : inspect(failure) });
