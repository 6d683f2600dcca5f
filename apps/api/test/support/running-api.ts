import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/create-app.ts';
import { Clock } from '../../src/platform/config/clock.ts';
import type { Config } from '../../src/platform/config/config.ts';
import { Browser } from './browser.ts';

const needed = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests from the root, which starts Postgres.`);
  return value;
};

/** The day on which every test takes place, unless it says otherwise. */
export class TestClock extends Clock {
  day = '2012-08-16';

  override today() {
    return super.today();
  }
}

export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly origin: string;
  readonly browser: () => Browser;
  readonly close: () => Promise<void>;
}

/** The API as it is served, on a free port, over the tests' Postgres. */
export const startApi = async (wishes: Partial<Config> = {}): Promise<RunningApi> => {
  const app = await createApp({
    port: 0,
    host: '127.0.0.1',
    databaseUrl: needed('HOLDFAST_TEST_DATABASE_URL'),
    queueDatabaseUrl: needed('HOLDFAST_TEST_QUEUE_URL'),
    redisUrl: undefined,
    webRoot: undefined,
    sessionSecret: 'a secret for tests that has forty letters',
    cookieSecure: false,
    trustProxy: false,
    logLevel: 'fatal',
    ...wishes,
  });
  await app.listen(0, '127.0.0.1');
  const origin = await app.getUrl();
  return { app, origin, browser: () => new Browser(origin), close: () => app.close() };
};
