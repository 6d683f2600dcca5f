import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from './processes/free-port.ts';

export type LocalRedis =
  | { readonly kind: 'running'; readonly url: string; readonly stop: () => Promise<void> }
  | { readonly kind: 'absent'; readonly reason: string };

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port }, () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
  });

// Redis ends when the pipe from this process closes, which it does however this process ends; then its folder goes.
const GUARD = 'exec 3<&0; folder=$1; shift; "$@" & redis=$!; (cat <&3; kill $redis) & wait $redis; rm -rf "$folder"';

const absent = (reason: string): LocalRedis => ({ kind: 'absent', reason });

/**
 * Starts a private Redis on a free port with what BullMQ asks for (append-only file, no eviction) and nothing kept
 * afterwards. Where the machine has no `redis-server`, or one older than 6.2, it says so: no npm package brings one.
 */
export const startRedis = async (command = 'redis-server', around = tmpdir()): Promise<LocalRedis> => {
  const asked = spawnSync(command, ['--version'], { encoding: 'utf8' });
  if (asked.error) return absent(`no ${command} on this machine`);
  const version = /v=(\d+)\.(\d+)/.exec(asked.stdout);
  const [major, minor] = [Number(version?.[1]), Number(version?.[2])];
  if (major < 6 || (major === 6 && minor < 2)) return absent(`${command} is ${major}.${minor}, BullMQ needs 6.2`);

  const port = await findFreePort();
  const directory = mkdtempSync(path.join(around, 'holdfast-redis-'));
  const settings = { port, bind: '127.0.0.1', dir: directory, save: '', appendonly: 'yes', appendfsync: 'no' };
  const flags = Object.entries({ ...settings, 'maxmemory-policy': 'noeviction' });
  const args = flags.flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn('sh', ['-c', GUARD, 'sh', directory, command, ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const gone = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
  });
  const stop = async () => {
    server.stdin.destroy();
    await gone;
  };
  for (let wait = 0; wait < 100 && server.exitCode === null; wait += 1) {
    if (await answers(port)) return { kind: 'running', url: `redis://127.0.0.1:${port}`, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  return absent(`${command} was started but did not answer`);
};
