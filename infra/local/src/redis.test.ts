import { startRedis } from './redis.ts';

test('where there is no redis-server, the reason is given', async () => {
  expect(await startRedis('no-such-redis-server')).toEqual({
    kind: 'absent',
    reason: 'no no-such-redis-server on this machine',
  });
});

test('a program that is no Redis is not waited for long', async () => {
  const redis = await startRedis('node');
  expect(redis.kind).toBe('absent');
});
