import { inEnglish } from '@holdfast/words/testing/in-english';
import { seal } from './sealed.ts';
import { type ChosenChannel, type MailWishes, wayFor } from './way-for.ts';

const secret = 'a secret for tests, of forty letters or so';
const smtp = { url: 'smtp://127.0.0.1:1', from: 'Holdfast <holdfast@example.gov.uk>' };
const notify: ChosenChannel = {
  kind: 'notify',
  sealedKey: seal('a key', secret),
  replyTo: null,
  templates: { digest: 'f33517ff-2a88-4f6e-b855-c550268ce08a' },
};
const way = (chosen: ChosenChannel | null, wishes: Partial<MailWishes> = {}) =>
  wayFor(chosen, { smtp, secret, ...wishes });
const why = (chosen: ChosenChannel, wishes: Partial<MailWishes> = {}) => {
  const found = way(chosen, wishes);
  return 'why' in found ? inEnglish(found.why) : null;
};

test('a council that has chosen nothing sends by the installation’s mail server, or keeps what it would send', () => {
  expect(way(null)).toMatchObject({ channel: 'smtp' });
  expect(way(null, { smtp: null })).toEqual({ channel: 'viewer' });
});

test('where no mail server is set, nothing leaves by one', () => {
  const chosen: ChosenChannel = { ...notify, kind: 'smtp' };
  expect(way(chosen)).toMatchObject({ channel: 'smtp' });
  expect(way(chosen, { smtp: null })).toEqual({ channel: 'viewer' });
});

test('a council that keeps its messages keeps them, also where a mail server is set', () => {
  expect(way({ ...notify, kind: 'viewer' })).toEqual({ channel: 'viewer' });
});

test('a way that is shut never falls back to another one, and says why', () => {
  expect(why(notify)).toBeNull();
  expect(why(notify, { secret: null })).toContain('MAIL_SECRET is not set');
  expect(why(notify, { secret: `${secret}!` })).toContain('Paste it again');
  expect(why({ ...notify, sealedKey: null })).toContain('needs an API key');
  expect(why({ ...notify, templates: {} })).toContain('template');
});
