import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, prepareDatabase } from '@holdfast/database/migrate';
import { root } from '@holdfast/local/folders';
import { findFreePort } from '@holdfast/local/free-port';
import { type Service, startService } from '@holdfast/local/service';
import { waitUntilReady } from '@holdfast/local/wait-until-ready';
import { fill, officer } from './fill.ts';

export interface Holdfast {
  readonly url: string;
  /** A superuser's address on the database that Holdfast serves from. */
  readonly adminUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly councilId: string;
  readonly portfolios: readonly string[];
  readonly stop: () => Promise<void>;
}

export const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
};

/** Holdfast as it is served, on a database of its own with so many councils, and an officer signed in. */
export const openHoldfast = async (adminUrl: string, name: string, councils: number): Promise<Holdfast> => {
  const passwords = { migrator: 'bench-migrator', serving: 'bench-serving', queue: 'bench-queue' };
  const urls = await prepareDatabase({ adminUrl, databaseName: name, passwords });
  await migrate(urls.migrationUrl);
  const filled = await fill(withDatabase(adminUrl, name), councils);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const logs = mkdtempSync(path.join(tmpdir(), 'holdfast-bench-'));
  const environment = {
    NODE_ENV: 'production',
    DATABASE_URL: urls.servingUrl,
    QUEUE_DATABASE_URL: urls.queueUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
    SESSION_SECRET: randomBytes(32).toString('hex'),
    COOKIE_SECURE: 'false',
    LOG_LEVEL: 'error',
  };
  const start = (app: string): Service =>
    startService({
      name: app,
      args: [path.join(root, 'apps', app, 'dist', 'main.js')],
      environment,
      directory: path.join(root, 'apps', app),
      logFile: path.join(logs, `${app}.log`),
    });
  const services = [start('api'), start('worker')];
  const stop = async () => {
    await Promise.all(services.map((service) => service.stop()));
  };
  if (!(await waitUntilReady(`${url}/api/health/ready`, 60_000, () => false))) {
    await stop();
    throw new Error(`Holdfast did not become ready; its logs are in ${logs}.`);
  }
  return { url, adminUrl: withDatabase(adminUrl, name), headers: await signIn(url), ...filled, stop };
};

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

const tokenOf = async (response: Response): Promise<string> => {
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null || !('csrfToken' in body) || typeof body.csrfToken !== 'string')
    throw new Error(`No session: status ${response.status}.`);
  return body.csrfToken;
};

const signIn = async (url: string): Promise<Record<string, string>> => {
  const before = await fetch(`${url}/api/session`);
  const cookie = cookieOf(before);
  const after = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': await tokenOf(before), cookie },
    body: JSON.stringify(officer),
  });
  const fresh = cookieOf(after);
  return { 'x-csrf-token': await tokenOf(after), cookie: fresh === '' ? cookie : fresh };
};
