import { WrongSettings, installationOf, installationSettings, readSettings, saidOfStart } from './settings.ts';

const right = { DATABASE_URL: 'postgres://somebody@localhost/holdfast', LINK_SECRET: 'y'.repeat(32) };
const read = (environment: NodeJS.ProcessEnv) => readSettings('The mill', installationSettings, environment);

test('the queue stands beside the records unless it is told a place of its own', () => {
  expect(installationOf('The mill', read(right))).toEqual({
    databaseUrl: right.DATABASE_URL,
    queueDatabaseUrl: right.DATABASE_URL,
    redisUrl: undefined,
    clockOffset: 0,
  });
  const elsewhere = { ...right, QUEUE_DATABASE_URL: 'postgresql://queue@localhost/holdfast' };
  expect(installationOf('The mill', read(elsewhere)).queueDatabaseUrl).toBe(elsewhere.QUEUE_DATABASE_URL);
});

test('whatever is wrong is told in one sentence, which begins with the process', () => {
  expect(() => read({})).toThrow(WrongSettings);
  expect(() => read({ REDIS_URL: 'localhost', MAIL_SECRET: '' })).toThrow(
    'The mill cannot start: DATABASE_URL is missing; REDIS_URL must be a redis:// address; LINK_SECRET is missing. Set this in the environment and start again.',
  );
});

test('who starts without a queue is told which setting is missing', () => {
  expect(saidOfStart('It turns', {})).toContain('No queue is set');
  expect(saidOfStart('It turns', { REDIS_URL: 'redis://localhost' })).toBe('It turns');
});

test('a clock that may not be moved is refused in the name of the process', () => {
  const told = read({ ...right, HOLDFAST_CLOCK: '+36h', NODE_ENV: 'production' });
  expect(() => installationOf('The mill', told)).toThrow('The mill cannot start: HOLDFAST_CLOCK is for trying out');
});
