import { readWishes } from './environment.ts';

const refusal = (environment: NodeJS.ProcessEnv) => {
  const read = readWishes(environment);
  return read.kind === 'refused' ? read.why : '';
};

test('with nothing set, Holdfast brings its own Postgres, queues there and asks for port 4000', () => {
  expect(readWishes({})).toEqual({ kind: 'read', wishes: { port: 4000, database: null, redisUrl: null, clock: null } });
});

test('a database without a role for migrations is refused with what to do', () => {
  expect(refusal({ DATABASE_URL: 'postgres://a' })).toContain('MIGRATION_DATABASE_URL is not');
});

test('a database without a place for the queue is refused with what to do', () => {
  expect(refusal({ DATABASE_URL: 'postgres://a', MIGRATION_DATABASE_URL: 'postgres://b' })).toContain('Set REDIS_URL');
});

test('a database of one’s own with Redis needs no queue database', () => {
  const environment = { DATABASE_URL: 'postgres://a', MIGRATION_DATABASE_URL: 'postgres://b', REDIS_URL: 'redis://c' };
  expect(readWishes(environment)).toEqual({
    kind: 'read',
    wishes: {
      port: 4000,
      database: { serving: 'postgres://a', migration: 'postgres://b', queue: null },
      redisUrl: 'redis://c',
      clock: null,
    },
  });
});

test.each(['0', '70000', 'http', '40.5'])('port %s is refused', (port) => {
  expect(refusal({ PORT: port })).toContain(`PORT is "${port}"`);
});

test('a moved clock is handed on, and refused before anything is started where it cannot be', () => {
  expect(readWishes({ HOLDFAST_CLOCK: '+36h' })).toMatchObject({ kind: 'read', wishes: { clock: '+36h' } });
  expect(refusal({ HOLDFAST_CLOCK: 'tomorrow' })).toContain('HOLDFAST_CLOCK must be an instant');
  expect(refusal({ HOLDFAST_CLOCK: '+36h', NODE_ENV: 'production' })).toContain('NODE_ENV is production');
});
