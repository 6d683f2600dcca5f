import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startRedis } from './redis.ts';

const reason = process.env['HOLDFAST_TEST_REDIS_REASON'];

const isListening = (url: string) =>
  new Promise<boolean>((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(url).port) }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

test('where there is no redis-server, the reason is given', async () => {
  expect(await startRedis('no-such-redis-server')).toEqual({
    kind: 'absent',
    reason: 'no no-such-redis-server on this machine',
  });
});

test('a program that is no Redis is not waited for long', async () => {
  expect(await startRedis('node')).toEqual({ kind: 'absent', reason: 'node was started but did not answer' });
});

const onRedis = () => {
  test('it answers, and is gone with its folder when it is stopped', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-around-'));
    const redis = await startRedis('redis-server', folder);
    if (redis.kind === 'absent') throw new Error(redis.reason);
    expect(await isListening(redis.url)).toBe(true);
    await redis.stop();
    expect(await isListening(redis.url)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
};
if (reason === undefined) describe('a private Redis', onRedis);
else describe.skip(`a private Redis: skipped, ${reason}`, onRedis);
