import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

export interface PrivateRedis {
  readonly url: string;
  readonly flushAll: () => Promise<void>;
  /** Ends the server and starts it empty on the same port. */
  readonly restartEmpty: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A Redis of one test's own, which it may empty and end. */
export const privateRedis = async (): Promise<PrivateRedis> => {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const directory = mkdtempSync(path.join(tmpdir(), 'holdfast-jobs-redis-'));
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--save', '', '--appendonly', 'no'];

  const ask = async (command: string): Promise<void> => {
    const redis = new Redis(url, { maxRetriesPerRequest: 50, retryStrategy: () => 50 });
    redis.on('error', () => undefined);
    await redis.call(command);
    redis.disconnect();
  };
  const start = async (): Promise<ChildProcess> => {
    const started = spawn('redis-server', flags, { stdio: 'ignore' });
    await ask('PING');
    return started;
  };
  const end = (running: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      running.once('exit', () => resolve());
      running.kill('SIGTERM');
    });

  let server = await start();
  return {
    url,
    flushAll: () => ask('FLUSHALL'),
    restartEmpty: async () => {
      await end(server);
      server = await start();
    },
    stop: async () => {
      await end(server);
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
