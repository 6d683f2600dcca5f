import { WrongSettings, readConfig } from '../src/platform/config/config.ts';

const right = {
  DATABASE_URL: 'postgres://somebody@localhost/holdfast',
  SESSION_SECRET: 'x'.repeat(32),
  LINK_SECRET: 'y'.repeat(32),
};

test('the settings that must be there are enough', () => {
  expect(readConfig(right)).toMatchObject({ port: 3000, host: '127.0.0.1', cookieSecure: true, redisUrl: undefined });
});

test('requests are limited unless somebody says off, in that very word', () => {
  expect(readConfig(right).rateLimit).toBe('on');
  expect(readConfig({ ...right, RATE_LIMIT: 'off' }).rateLimit).toBe('off');
  expect(() => readConfig({ ...right, RATE_LIMIT: 'false' })).toThrow('RATE_LIMIT must be on or off');
});

test('an empty value counts as absent', () => {
  expect(readConfig({ ...right, REDIS_URL: '', PORT: '' })).toMatchObject({ port: 3000, redisUrl: undefined });
});

test('whatever is wrong is told in one sentence, by name and without its value', () => {
  const read = () => readConfig({ DATABASE_URL: 'mysql://secret', SESSION_SECRET: 'short', PORT: '99999' });
  expect(read).toThrow(WrongSettings);
  expect(read).toThrow(/DATABASE_URL must be a postgres:\/\/ address; SESSION_SECRET must have 32 characters or more/u);
  expect(read).not.toThrow(/secret"/u);
});

test('the secret for keys is optional, and never too short', () => {
  expect(readConfig(right).mailSecret).toBeUndefined();
  expect(readConfig({ ...right, MAIL_SECRET: 'z'.repeat(32) }).mailSecret).toBe('z'.repeat(32));
  expect(() => readConfig({ ...right, MAIL_SECRET: 'short' })).toThrow('MAIL_SECRET must have 32 characters or more');
});
