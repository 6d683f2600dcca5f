import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DatabaseUrls, migrate, prepareDatabase } from '@holdfast/database/migrate';
import { appServices } from '../app-services.ts';
import { findFreePort } from '../processes/free-port.ts';
import { type Service, startService } from '../processes/service.ts';
import { waitUntilReady } from '../processes/wait-until-ready.ts';

export interface ServedHoldfast {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Stops it and starts it again on the same data at the same address, with the clock as HOLDFAST_CLOCK says it. */
  readonly startAgain: (clock: string) => Promise<void>;
}

export interface Wishes {
  readonly adminUrl: string;
  readonly databaseName: string;
  /** The roles are the server's, not the database's: whoever shares the server hands on the passwords it has. */
  readonly passwords: { readonly migrator: string; readonly serving: string; readonly queue: string };
  /** Called when the tables are there and nobody is served yet. */
  readonly fill: (urls: DatabaseUrls) => Promise<unknown>;
  /** Settings of the API and the worker beside those that they are always started with. */
  readonly settings?: Readonly<Record<string, string>>;
  /** As HOLDFAST_CLOCK says it; without it the clock is right. */
  readonly clock?: string;
}

/** Holdfast as it is built and served, API, worker and web, on a new database of its own. */
export const serveHoldfast = async ({
  adminUrl,
  databaseName,
  passwords,
  fill,
  settings = {},
  clock,
}: Wishes): Promise<ServedHoldfast> => {
  const urls = await prepareDatabase({ adminUrl, databaseName, passwords });
  await migrate(urls.migrationUrl);
  await fill(urls);
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-served-'));
  mkdirSync(path.join(folder, 'logs'));
  const port = await findFreePort();
  const addresses = { serving: urls.servingUrl, queue: urls.queueUrl };
  const url = `http://127.0.0.1:${port}`;
  let services: readonly Service[] = [];
  const stop = async () => {
    await Promise.all(services.map((service) => service.stop()));
  };
  const start = async (at: string | null) => {
    services = appServices(port, addresses, { redisUrl: null, clock: at }, folder, settings).map(startService);
    if (await waitUntilReady(`${url}/api/health/ready`, 60_000, () => false)) return;
    await stop();
    throw new Error(`Holdfast did not become ready; its logs are in ${folder}.`);
  };
  await start(clock ?? null);
  return {
    url,
    stop,
    startAgain: async (at) => {
      await stop();
      await start(at);
    },
  };
};
