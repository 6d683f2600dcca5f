import { randomUUID } from 'node:crypto';
import type { QueuePlace, BackendKind } from '../backend.ts';

const named = (variable: string): string => {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is missing: the services for the tests are not running.`);
  return value;
};

export const queueDatabaseUrl = (): string => named('HOLDFAST_TEST_QUEUE_URL');
export const redisUrl = process.env['HOLDFAST_TEST_REDIS_URL'];

export interface TestPlace extends QueuePlace {
  readonly queueName: string;
  /** Nobody waits for the page: on a machine with much else to do, a nudge must still arrive. */
  readonly patience: number;
}

/** A queue that no other test knows. */
export const freshPlace = (kind: BackendKind, url?: string): TestPlace => {
  const own = { queueName: `test-${randomUUID()}`, patience: 20_000 };
  return kind === 'redis'
    ? { redisUrl: url ?? redisUrl, queueDatabaseUrl: 'postgres://unused', ...own }
    : { queueDatabaseUrl: url ?? queueDatabaseUrl(), ...own };
};

/** Runs the same tests on both backends; those on Redis are counted as skipped, with the reason, where there is none. */
export const onBothBackends = (what: string, tests: (kind: BackendKind) => void): void => {
  describe(`${what}, on Postgres`, () => tests('postgres'));
  onRedis(what, () => tests('redis'));
};

export const onRedis = (what: string, tests: () => void): void => {
  if (redisUrl === undefined) {
    describe.skip(`${what}, on Redis: skipped, ${process.env['HOLDFAST_TEST_REDIS_REASON'] ?? 'no Redis'}`, tests);
  } else describe(`${what}, on Redis`, tests);
};

export const someUpload = () => ({ councilId: randomUUID(), uploadId: randomUUID() });

/** Waits until `look` is true, and fails after `limit` milliseconds. */
export const eventually = async (look: () => boolean | Promise<boolean>, limit = 25_000): Promise<void> => {
  const until = performance.now() + limit;
  while (!(await look())) {
    if (performance.now() > until) throw new Error(`Did not come true within ${limit} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
