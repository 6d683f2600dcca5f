import { randomUUID } from 'node:crypto';
import type { Role } from '@holdfast/domain/councils/role';
import { realTime } from '@holdfast/database/real-time';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/create-app.ts';
import { Clock } from '@holdfast/runtime/clock';
import type { Config } from '../../src/platform/config/config.ts';
import { Browser } from './browser.ts';
import type { TestCouncil } from './open-test-council.ts';
import { testAddress } from './test-address.ts';

/** Every test takes place on this day, unless it says otherwise. */
export const testDay = isoDate('2012-08-16');

const clockOf = (day: IsoDate) => new Clock(Date.parse(`${day}T09:00:00Z`) - realTime().getTime());

export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly origin: string;
  /** A visitor's browser. */
  readonly browser: () => Browser;
  /** The browser of somebody who has signed in to that council with these roles. */
  readonly signedIn: (council: TestCouncil, ...roles: Role[]) => Promise<Browser>;
  readonly close: () => Promise<void>;
}

/** Of this file of tests alone: what is tried wrongly is counted under it, and slows down nobody in another file. */
const sessionSecret = `a secret for tests ${randomUUID()}`;

export const testConfig = (wishes: Partial<Config> = {}): Config => ({
  port: 0,
  host: '127.0.0.1',
  databaseUrl: testAddress('HOLDFAST_TEST_DATABASE_URL'),
  queueDatabaseUrl: testAddress('HOLDFAST_TEST_QUEUE_URL'),
  redisUrl: undefined,
  webRoot: undefined,
  sessionSecret,
  linkSecret: 'a secret for links, of forty letters or so',
  cookieSecure: false,
  trustProxy: false,
  publicUrl: 'https://holdfast.example',
  rateLimit: 'on',
  logLevel: 'silent',
  metricsToken: undefined,
  mail: null,
  clockOffset: 0,
  mailSecret: 'a secret for mail, of forty letters or so',
  returnedMailSecret: undefined,
  ...wishes,
});

/**
 * The API as it is served on a day, on a free port, over the tests' Postgres. Closing it fails where a route refused with
 * what its row of the table does not state.
 */
export const startApi = async (wishes: Partial<Config> = {}, day: IsoDate = testDay): Promise<RunningApi> => {
  const unstated = new Set<string>();
  const app = await createApp(testConfig(wishes), clockOf(day), (route, code) => {
    unstated.add(`${route} refuses with ${code}`);
  });
  await app.listen(0, '127.0.0.1');
  const origin = await app.getUrl();
  const browser = () => new Browser(origin);
  const signedIn = async (council: TestCouncil, ...roles: Role[]) => {
    const { email, password } = await council.person(...roles);
    const visitor = browser();
    const answer = await visitor.signIn(email, password);
    if (answer.status !== 200) throw new Error(`Nobody was signed in: ${answer.status} ${answer.text.slice(0, 500)}`);
    return visitor;
  };
  const close = async () => {
    await app.close();
    if (unstated.size > 0) throw new Error(`The table of routes does not state: ${[...unstated].join('; ')}`);
  };
  return { app, origin, browser, signedIn, close };
};
