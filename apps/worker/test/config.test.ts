import { WrongSettings, readConfig } from '../src/platform/config/config.ts';

const right = { DATABASE_URL: 'postgres://somebody@localhost/holdfast', LINK_SECRET: 'y'.repeat(32) };

test('the settings that must be there are enough, and the clock is right', () => {
  expect(readConfig(right)).toMatchObject({ concurrency: 2, clockOffset: 0, mail: { smtp: null, secret: null } });
});

test('the clock may be moved for trying out, and nowhere where people work in earnest', () => {
  expect(readConfig({ ...right, HOLDFAST_CLOCK: '-2d', NODE_ENV: 'development' }).clockOffset).toBe(-172_800_000);
  expect(() => readConfig({ ...right, HOLDFAST_CLOCK: '2027-03-01' })).toThrow(WrongSettings);
  expect(() => readConfig({ ...right, HOLDFAST_CLOCK: '-2d', NODE_ENV: 'production' })).toThrow(
    'The worker cannot start: HOLDFAST_CLOCK is for trying out, and NODE_ENV is production.',
  );
});

test('whatever is wrong is told in one sentence, by name and without its value', () => {
  const read = () => readConfig({ DATABASE_URL: 'mysql://secret', LINK_SECRET: 'short' });
  expect(read).toThrow(/DATABASE_URL must be a postgres:\/\/ address; LINK_SECRET must have 32 characters or more/u);
  expect(read).not.toThrow(/secret"/u);
});
