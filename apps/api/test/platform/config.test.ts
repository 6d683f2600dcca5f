import { realTime } from '@holdfast/database/real-time';
import { WrongSettings } from '@holdfast/runtime/settings';
import { readConfig } from '../../src/platform/config/config.ts';

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

test('the clock may be moved for trying out, and nowhere where people work in earnest', () => {
  expect(readConfig(right).clockOffset).toBe(0);
  expect(readConfig({ ...right, HOLDFAST_CLOCK: '+36h', NODE_ENV: 'development' }).clockOffset).toBe(129_600_000);
  const at = new Date(realTime().getTime() + 86_400_000).toISOString();
  expect(readConfig({ ...right, HOLDFAST_CLOCK: at }).clockOffset / 86_400_000).toBeCloseTo(1, 3);
  expect(() => readConfig({ ...right, HOLDFAST_CLOCK: 'tomorrow' })).toThrow('such as +36h');
  expect(() => readConfig({ ...right, HOLDFAST_CLOCK: '+36h', NODE_ENV: 'production' })).toThrow(
    'The API cannot start: HOLDFAST_CLOCK is for trying out, and NODE_ENV is production.',
  );
  expect(readConfig({ ...right, HOLDFAST_CLOCK: '', NODE_ENV: 'production' }).clockOffset).toBe(0);
});

test('an empty value counts as absent', () => {
  expect(readConfig({ ...right, REDIS_URL: '', PORT: '' })).toMatchObject({ port: 3000, redisUrl: undefined });
});

test('whatever is wrong is told in one sentence, by name and without its value', () => {
  const read = () => readConfig({ DATABASE_URL: 'mysql://secret', SESSION_SECRET: 'short', PORT: '99999' });
  expect(read).toThrow(WrongSettings);
  expect(read).toThrow(
    /^The API cannot start: DATABASE_URL must be a postgres:\/\/ address; LINK_SECRET is missing; /u,
  );
  expect(read).toThrow(/; PORT [^;]+; SESSION_SECRET must have 32 characters or more\. Set this/u);
  expect(read).not.toThrow(/secret"/u);
});

test('the secret for keys is optional, and never too short', () => {
  expect(readConfig(right).mailSecret).toBeUndefined();
  expect(readConfig({ ...right, MAIL_SECRET: 'z'.repeat(32) }).mailSecret).toBe('z'.repeat(32));
  expect(() => readConfig({ ...right, MAIL_SECRET: 'short' })).toThrow('MAIL_SECRET must have 32 characters or more');
});

test('the secret of the mail server is optional, and never too short', () => {
  expect(readConfig({ ...right, RETURNED_MAIL_SECRET: '' }).returnedMailSecret).toBeUndefined();
  expect(readConfig({ ...right, RETURNED_MAIL_SECRET: 'z'.repeat(32) }).returnedMailSecret).toBe('z'.repeat(32));
  expect(() => readConfig({ ...right, RETURNED_MAIL_SECRET: 'short' })).toThrow('RETURNED_MAIL_SECRET must have 32');
});

test('which proxies are believed is said by number or by network, and never all of them', () => {
  const proxiesOf = (TRUST_PROXY: string) => readConfig({ ...right, TRUST_PROXY }).trustProxy;
  expect(readConfig(right).trustProxy).toBe(false);
  expect(proxiesOf('false')).toBe(false);
  expect(proxiesOf('0')).toBe(false);
  expect(proxiesOf('2')).toBe(2);
  expect(proxiesOf('10.0.0.0/8, 192.0.2.7,2001:db8::/32')).toEqual(['10.0.0.0/8', '192.0.2.7', '2001:db8::/32']);
  for (const wrong of ['true', 'yes', '-1', '10', '10.0.0.0/33', 'proxy.example', '10.0.0.0/8,'])
    expect(() => proxiesOf(wrong)).toThrow('TRUST_PROXY must be how many proxies stand in front (1)');
});

test('addresses that are given out begin with the public one', () => {
  expect(readConfig({ ...right, PUBLIC_URL: 'https://scrutiny.example/' }).publicUrl).toBe('https://scrutiny.example');
  expect(readConfig({ ...right, PORT: '4100' }).publicUrl).toBe('http://localhost:4100');
});
