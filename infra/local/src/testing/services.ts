// The services that one test run needs, in a process of its own: it reads packages from their source, which the
// process that runs Jest does not, and it stops everything when that process is gone, however it went.
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../postgres.ts';
import { startRedis } from '../redis.ts';

const stops: (() => Promise<void>)[] = [];
const stopAll = async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  process.exit(0);
};
process.once('disconnect', () => void stopAll());
// Ctrl-C reaches the whole group; the tests' own process decides when the services go.
process.on('SIGINT', () => undefined);

const prepare = async (adminUrl: string): Promise<Record<string, string>> => {
  const { prepareDatabase } = await import('@holdfast/database/migrate').catch(() => ({ prepareDatabase: null }));
  if (!prepareDatabase) return {};
  const urls = await prepareDatabase(adminUrl);
  return {
    HOLDFAST_TEST_MIGRATION_URL: urls.migratorUrl,
    HOLDFAST_TEST_DATABASE_URL: urls.servingUrl,
    HOLDFAST_TEST_QUEUE_URL: urls.queueUrl,
  };
};

const startDatabase = async (): Promise<Record<string, string>> => {
  const directory = mkdtempSync(path.join(tmpdir(), 'holdfast-test-'));
  chmodSync(directory, 0o755);
  const postgres = await startPostgres({ directory, ephemeral: true });
  stops.push(postgres.stop);
  return { HOLDFAST_TEST_ADMIN_URL: postgres.adminUrl, ...(await prepare(postgres.adminUrl)) };
};

const startQueue = async (): Promise<Record<string, string>> => {
  const redis = await startRedis();
  if (redis.kind === 'absent') return { HOLDFAST_TEST_REDIS_REASON: redis.reason };
  stops.push(redis.stop);
  return { HOLDFAST_TEST_REDIS_URL: redis.url };
};

const started = await Promise.allSettled([startDatabase(), startQueue()]);
const failure = started.find((result) => result.status === 'rejected');
if (failure) process.send?.({ failed: failure.reason instanceof Error ? failure.reason.stack : String(failure.reason) });
else process.send?.({ environment: Object.assign({}, ...started.map((result) => (result.status === 'fulfilled' ? result.value : {}))) });
