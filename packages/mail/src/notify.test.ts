import { inEnglish } from '@holdfast/words/testing/in-english';
import type { Letter } from './letter.ts';
import { notifyWay } from './notify.ts';
import { type NotifyServer, openNotifyServer } from './testing/notify-server.ts';

const letter: Letter = {
  letterId: '0197a3c1-0000-7000-8000-000000000001',
  to: { name: 'Robin Vale', address: 'robin@example.gov.uk' },
  subject: 'Two answers are wanted',
  plain: 'That every shelter be lit.',
  html: '<p>That every shelter be lit.</p>',
  replyTo: null,
  languages: ['en'],
};
const templateId = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
const key = 'scrutiny-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';

let server: NotifyServer;
beforeEach(async () => {
  server = await openNotifyServer();
});
afterEach(() => server.close());

/** A server that answers is given the usual patience, on a machine with much else to do as well. */
const send = async (may: boolean | Error = true, replyToId: string | null = null) => {
  let asked = 0;
  const short = server.manners === 'hangs' ? { patience: 300 } : {};
  const way = notifyWay({ key, templateId, replyToId, address: server.url, ...short });
  const handed = await way.send(letter, () => {
    asked += 1;
    expect(server.taken).toEqual([]);
    return may instanceof Error ? Promise.reject(may) : Promise.resolve(may);
  });
  return { handed, asked };
};

test('a message is taken once it may be handed over, in the council’s own template and under our reference', async () => {
  expect(await send(true, templateId)).toMatchObject({ handed: { kind: 'sent' }, asked: 1 });
  expect(server.taken).toEqual([
    {
      reference: letter.letterId,
      to: 'robin@example.gov.uk',
      templateId,
      replyToId: templateId,
      subject: 'Two answers are wanted',
      body: 'That every shelter be lit.',
    },
  ]);
});

test('what Notify has already is not handed over again, and nobody is asked', async () => {
  await send();
  const way = notifyWay({ key, templateId, replyToId: null, address: server.url });
  const again = await way.send(letter, () => Promise.reject(new Error('asked')));
  expect(again).toEqual({ kind: 'sent', ref: `notify-${letter.letterId}` });
  expect(server.taken).toHaveLength(1);
});

test.each([false, new Error('The database is away')])('what may not be handed over is not taken', async (may) => {
  expect(await send(may)).toMatchObject({ handed: { kind: 'not_allowed' }, asked: 1 });
  expect(server.taken).toEqual([]);
});

test.each([
  ['knows_no_key', { kind: 'refused', forGood: true, address: false, reason: 'Invalid token: API key not found' }, 0],
  ['knows_no_template', { kind: 'refused', forGood: true, address: false, reason: 'Template not found' }, 1],
  ['takes_no_address', { kind: 'refused', forGood: true, address: true }, 1],
  ['is_busy', { kind: 'refused', forGood: false, address: false }, 1],
  ['hangs', { kind: 'unreachable', reason: 'There was no answer in time.' }, 0],
] as const)('a Notify that %s has taken nothing, and its own words are told', async (manners, handed, asked) => {
  server.manners = manners;
  expect(inEnglish(await send())).toMatchObject({ handed, asked });
  expect(server.taken).toEqual([]);
});

test('a Notify that takes it and breaks the line leaves it open, and has it when it is asked again', async () => {
  server.manners = 'takes_and_drops';
  expect(await send()).toMatchObject({ handed: { kind: 'perhaps_sent' }, asked: 1 });
  server.manners = 'takes';
  const way = notifyWay({ key, templateId, replyToId: null, address: server.url });
  expect(await way.send(letter, () => Promise.resolve(false))).toMatchObject({ kind: 'sent' });
});

test('where nobody listens, nothing is handed over', async () => {
  const { url } = server;
  await server.close();
  const way = notifyWay({ key, templateId, replyToId: null, address: url });
  expect(await way.send(letter, () => Promise.reject(new Error('asked')))).toMatchObject({ kind: 'unreachable' });
  server = await openNotifyServer();
});
