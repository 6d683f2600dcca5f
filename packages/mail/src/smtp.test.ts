import type { Letter } from './letter.ts';
import { smtpWay } from './smtp.ts';
import { type MailServer, openMailServer } from './testing/mail-server.ts';

const letter: Letter = {
  letterId: '0197a3c1-0000-7000-8000-000000000001',
  to: { name: 'Robin Vale', address: 'robin@example.gov.uk' },
  subject: 'Two answers are wanted',
  plain: 'That every shelter be lit.\n.\nA line of one dot is a line.',
  html: '<p>That every shelter be lit.</p>',
  replyTo: null,
  languages: ['en'],
};
const from = 'Holdfast <holdfast@example.gov.uk>';

let server: MailServer;
beforeEach(async () => {
  server = await openMailServer();
});
afterEach(() => server.close());

/** A server that answers is given the usual patience, on a machine with much else to do as well. */
const send = async (may: boolean | Error = true) => {
  let asked = 0;
  const short = server.manners === 'hangs' ? { patience: 500 } : {};
  const handed = await smtpWay({ url: server.url, from, ...short }).send(letter, () => {
    asked += 1;
    expect(server.taken).toEqual([]);
    return may instanceof Error ? Promise.reject(may) : Promise.resolve(may);
  });
  return { handed, asked };
};

test('a message is taken once it may be handed over, with an id made from the letter', async () => {
  expect(await send()).toMatchObject({ handed: { kind: 'sent' }, asked: 1 });
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]).toMatchObject({ messageId: letter.letterId, to: 'robin@example.gov.uk' });
  expect(server.taken[0]?.content).toContain('That every shelter be lit.');
});

test.each([false, new Error('The database is away')])('what may not be handed over is not taken', async (may) => {
  expect(await send(may)).toMatchObject({ handed: { kind: 'not_allowed' }, asked: 1 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.taken).toEqual([]);
});

test.each([
  ['refuses_sender', { kind: 'refused', forGood: false, address: false }],
  ['refuses_recipient', { kind: 'refused', forGood: true, address: true }],
  ['hangs', { kind: 'unreachable' }],
] as const)('a server that %s is told nothing, and nobody is asked', async (manners, handed) => {
  server.manners = manners;
  expect(await send()).toMatchObject({ handed, asked: 0 });
  expect(server.taken).toEqual([]);
});

test('a server that refuses at the end has not taken it', async () => {
  server.manners = 'refuses_later';
  expect(await send()).toMatchObject({ handed: { kind: 'refused', forGood: false }, asked: 1 });
});

test('a server that takes it and breaks the line leaves it open', async () => {
  server.manners = 'takes_and_drops';
  expect(await send()).toMatchObject({ handed: { kind: 'perhaps_sent' }, asked: 1 });
  expect(server.taken).toHaveLength(1);
});

test('where no server is, nothing is handed over', async () => {
  const { url } = server;
  await server.close();
  const handed = await smtpWay({ url, from }).send(letter, () => Promise.reject(new Error('asked')));
  expect(handed).toMatchObject({ kind: 'unreachable' });
  server = await openMailServer();
});
