import path from 'node:path';
import type { Wishes } from './environment.ts';
import { keptFolder, root } from './folders.ts';
import type { ServicePlan } from './processes/service.ts';
import { linkSecretIn, mailSecretIn, sessionSecretIn } from './session-secret.ts';

export type Addresses = { readonly serving: string; readonly queue: string | null };

const present = (values: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

/**
 * How the API is run: a young generation of 16 MB a half. Node's own would grow to twice that under load and never be
 * given back, and a request would cost no less.
 */
const apiFlags: readonly string[] = ['--max-semi-space-size=16'];

/** The API (which serves the web too) and the worker, as they are started on a laptop. */
export const appServices = (
  port: number,
  addresses: Addresses,
  { redisUrl, clock }: Pick<Wishes, 'redisUrl' | 'clock'>,
  folder: string = keptFolder,
  more: Readonly<Record<string, string>> = {},
): readonly [ServicePlan, ServicePlan] => {
  const shared = present({
    // A clock is moved for trying out only, and both refuse to move it in earnest.
    NODE_ENV: clock === null ? 'production' : 'development',
    HOLDFAST_CLOCK: clock ?? '',
    DATABASE_URL: addresses.serving,
    QUEUE_DATABASE_URL: addresses.queue,
    REDIS_URL: redisUrl,
    LINK_SECRET: linkSecretIn(folder),
    MAIL_SECRET: mailSecretIn(folder),
    PUBLIC_URL: `http://localhost:${port}`,
    ...more,
  });
  const plan = (
    name: string,
    app: string,
    environment: Record<string, string>,
    flags: readonly string[] = [],
  ): ServicePlan => ({
    name,
    args: [...flags, path.join(root, 'apps', app, 'dist', 'main.js')],
    environment,
    directory: path.join(root, 'apps', app),
    logFile: path.join(folder, 'logs', `${app}.log`),
  });
  const environment = {
    ...shared,
    PORT: String(port),
    HOST: '127.0.0.1',
    WEB_ROOT: path.join(root, 'apps', 'web', 'dist'),
    SESSION_SECRET: sessionSecretIn(folder),
    // Plain http on this machine: a cookie marked secure would never come back.
    COOKIE_SECURE: 'false',
  };
  const api = plan('The API', 'api', environment, apiFlags);
  // On a laptop the mail viewer stands for everybody's mailbox.
  return [api, plan('The worker', 'worker', { LINKS_IN_APP: 'true', ...shared })];
};
