import { WrongSettings } from '@holdfast/runtime/settings';
import { readConfig } from '../src/platform/config/config.ts';

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

test('a mail server needs a sender beside it, and both are told where they are set', () => {
  const SMTP_URL = 'smtps://holdfast:secret@mail.example';
  expect(() => readConfig({ ...right, SMTP_URL })).toThrow('SMTP_URL needs MAIL_FROM beside it');
  expect(() => readConfig({ ...right, SMTP_URL: 'mail.example' })).toThrow('SMTP_URL must be an smtp:// address');
  const MAIL_FROM = 'Holdfast <holdfast@example.gov.uk>';
  expect(readConfig({ ...right, SMTP_URL, MAIL_FROM }).mail.smtp).toEqual({ url: SMTP_URL, from: MAIL_FROM });
});

test('a secret that is short is refused by name and without its value', () => {
  const read = () => readConfig({ ...right, LINK_SECRET: 'too short', MAIL_SECRET: 'short too' });
  expect(read).toThrow(/LINK_SECRET must have 32 characters or more; MAIL_SECRET must have 32 characters or more/u);
  expect(read).not.toThrow(/too short|short too/u);
  expect(() => readConfig({ ...right, LINK_SECRET: undefined })).toThrow('LINK_SECRET is missing');
});
