import { inWords } from '@holdfast/words/say';
import { fromStored, toStored } from '@holdfast/words/stored';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { statedDay } from '@holdfast/database/testing/stated-day';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { seal } from '@holdfast/mail/sealed';
import { type NotifyManners, type NotifyServer, openNotifyServer } from '@holdfast/mail/testing/notify-server';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { openLog } from '@holdfast/runtime/log';
import { askReceipts } from '../src/reminders/ask-receipts.job.ts';
import { planReminders } from '../src/reminders/plan-reminders.job.ts';
import { sendDigests } from '../src/reminders/send-digests.job.ts';
import { openOwingCouncil } from './support/owing-council.ts';
import { databaseUrl } from './support/reading-council.ts';
import { quietQueue } from './support/quiet-queue.ts';

const log = openLog('silent');
const councilsToAsk = () => new WaitingRecords(source).councilsToAsk(10_000);
const run = { attempt: 1, again: false, last: false, signal: new AbortController().signal };
const source = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
const database = new CouncilDatabase(source, statedDay, { via: 'worker' });
let server: NotifyServer;
beforeEach(async () => {
  server = await openNotifyServer();
});
afterEach(() => server.close());
afterAll(() => source.destroy());

const day = isoDate('2013-01-02');
const now = () => new Date(`${day}T09:00:00Z`);
const secret = 'a secret for tests, of forty letters or so';
const key = 'scrutiny-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
const templateId = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
const replyTo = '0d1ad1d9-9e29-4bd8-8f07-8b4d9d6fb1d4';
const links = {
  publicUrl: 'https://holdfast.test',
  secret: 'a secret for links, of forty letters or so',
  keptInApp: false,
};
const world = () => {
  const mail = { smtp: null, secret, notifyAddress: server.url, notifyPatience: 300 };
  return { database, queue: quietQueue, now, log, mail };
};

/** What rests for a moment is tried again. */
const until = async (look: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await look()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not come true.');
};

/** A council that sends by its own GOV.UK Notify, and what its worker does on a morning on which one digest is due. */
const open = async () => {
  const { councilId, officer, addresses } = await openOwingCouncil(database, 1);
  const sealed = { sealed: seal(key, secret), ending: '22b0' };
  const channel = { kind: 'notify', templates: { digest: templateId }, replyTo } as const;
  await database.inCouncil(councilId, ({ channels }) => channels.set(channel, sealed, 0, officer));
  await planReminders(world())({ councilId }, run);
  const digestOf = async () => {
    const [digest, ...others] = await database.readCouncil(councilId, ({ digests }) => digests.statesOf(day));
    expect(others).toEqual([]);
    return digest;
  };
  return {
    councilId,
    officer,
    address: addresses[0] ?? '',
    /** After a refusal for now it rests for a moment. */
    send: (rest = 50) =>
      sendDigests({ ...world(), links, leaseSeconds: 300, pauses: [rest, rest] })({ councilId }, run),
    /** Asked again after a moment, and often. */
    ask: (pauses: readonly number[] = Array.from({ length: 200 }, () => 0.02)) =>
      askReceipts({ ...world(), pauses })({ councilId }, run),
    digestId: async () => (await digestOf())?.digestId ?? '',
    state: async () => (await digestOf())?.state,
    undelivered: () => database.readCouncil(councilId, ({ messages }) => messages.undelivered.list(10)),
    unseen: () => database.readCouncil(councilId, ({ messages }) => messages.undelivered.unseen()),
    deliveries: async () => {
      const rows = await database.readCouncil(councilId, ({ digests }) => digests.receipts.ofDay(day));
      return rows.map(({ outcome }) => outcome);
    },
    sendAgain: async (from: 'failed' | 'bounced' | 'perhaps_sent', address: string) => {
      const digestId = (await digestOf())?.digestId ?? '';
      await database.inCouncil(councilId, ({ messages }) =>
        messages.undelivered.sendAgain(digestId, from, address, now().toISOString(), officer),
      );
    },
  };
};

test('a digest goes in the council’s own template, with its words, its link and the address for replies', async () => {
  const { send, state, digestId, address } = await open();
  await send();
  expect(await state()).toBe('sent');
  expect(server.taken).toMatchObject([{ reference: await digestId(), to: address, templateId, replyToId: replyTo }]);
  const [{ subject, body } = { subject: '', body: '' }] = server.taken;
  expect(subject).toMatch(/^1 thing to answer for .+, the first due 31 December 2012$/u);
  expect(body).toContain('Dear Robin Vale a,');
  expect(body).toContain('That matter 0 be looked into.');
  expect(body).toMatch(/^Answer here: https:\/\/holdfast\.test\/answer\/\S+$/mu);
  await send();
  expect(server.taken).toHaveLength(1);
});

test('what becomes of it is asked until it is known, and is written down', async () => {
  const { councilId, send, ask, deliveries, state, unseen } = await open();
  expect(await councilsToAsk()).not.toContain(councilId);
  await send();
  expect(await councilsToAsk()).toContain(councilId);
  await ask();
  expect(await deliveries()).toEqual(['sent']);
  server.statuses[0] = 'delivered';
  await until(async () => {
    await ask();
    return (await deliveries()).includes('delivered');
  });
  expect(await deliveries()).toEqual(['sent', 'delivered']);
  expect(await councilsToAsk()).not.toContain(councilId);
  server.statuses[0] = 'permanent-failure';
  await new Promise((resolve) => setTimeout(resolve, 50));
  await ask();
  expect([await state(), await unseen()]).toEqual(['sent', 0]);
});

test('after the last time nobody asks any more', async () => {
  const { send, ask, state } = await open();
  await send();
  await ask([]);
  server.statuses[0] = 'permanent-failure';
  await ask();
  expect(await state()).toBe('sent');
});

test.each([
  ['permanent-failure', 'bounced', 'bounced', /^permanent-failure: the email address is wrong/u],
  ['temporary-failure', 'failed', 'undelivered', /^temporary-failure: the mailbox was full/u],
  ['technical-failure', 'failed', 'undelivered', /^technical-failure: there was a fault/u],
] as const)('a %s is shown to the scrutiny officer, who sends it again', async (status, state, outcome, problem) => {
  const council = await open();
  await council.send();
  server.statuses[0] = status;
  await council.ask();
  expect([await council.state(), await council.unseen()]).toEqual([state, 1]);
  expect(await council.deliveries()).toEqual(['sent', outcome]);
  const [line] = await council.undelivered();
  expect(line).toMatchObject({ state, channel: 'notify', recipientName: 'Robin Vale a', address: council.address });
  expect(inWords('en', fromStored(line?.problem ?? ''))).toMatch(problem);
  // Nothing of it is sent again by itself.
  await council.send();
  expect(server.taken).toHaveLength(1);
  await council.sendAgain(state, `corrected-${council.address}`);
  await council.send();
  expect(server.taken.map(({ to }) => to)).toEqual([council.address, `corrected-${council.address}`]);
  server.statuses[1] = 'delivered';
  await council.ask();
  expect([await council.state(), await council.unseen()]).toEqual(['sent', 0]);
});

test.each<NotifyManners>(['is_busy', 'hangs'])(
  'a Notify that %s has nothing, and gets it once when it is well again',
  async (manners) => {
    const { send, state } = await open();
    server.manners = manners;
    await send(200);
    expect([await state(), server.taken.length]).toEqual(['waiting', 0]);
    server.manners = 'takes';
    await until(async () => {
      await send(200);
      return (await state()) === 'sent';
    });
    await send();
    expect(server.taken).toHaveLength(1);
  },
);

test.each<NotifyManners>(['takes_and_drops', 'takes_and_hangs'])(
  'what a Notify that %s has is perhaps sent, until it says that it has it',
  async (manners) => {
    const { send, ask, state, unseen, deliveries } = await open();
    server.manners = manners;
    await send();
    expect([await state(), await unseen()]).toEqual(['perhaps_sent', 1]);
    server.manners = 'takes';
    await send();
    expect([await state(), server.taken.length]).toEqual(['perhaps_sent', 1]);
    await ask();
    expect([await state(), await unseen()]).toEqual(['sent', 0]);
    expect(await deliveries()).toEqual(['perhaps_sent', 'sent']);
    server.statuses[0] = 'permanent-failure';
    await until(async () => {
      await ask();
      return (await state()) === 'bounced';
    });
  },
);

test('what went wrong inside Notify stays perhaps sent, and goes again only when somebody wants it', async () => {
  const { send, ask, state, sendAgain, address } = await open();
  server.manners = 'is_broken';
  await send();
  expect(await state()).toBe('perhaps_sent');
  server.manners = 'takes';
  await send();
  await ask();
  expect([await state(), server.taken.length]).toEqual(['perhaps_sent', 0]);
  await sendAgain('perhaps_sent', address);
  await send();
  expect([await state(), server.taken.length]).toEqual(['sent', 1]);
});

test('what was perhaps sent and is there already makes no second message, though somebody sends it again', async () => {
  const { send, state, sendAgain, address } = await open();
  server.manners = 'takes_and_drops';
  await send();
  server.manners = 'takes';
  await sendAgain('perhaps_sent', address);
  await send();
  expect([await state(), server.taken.length]).toEqual(['sent', 1]);
});

test.each([
  ['knows_no_key', 'failed', 'Invalid token: API key not found'],
  ['knows_no_template', 'failed', 'Template not found'],
  ['takes_no_address', 'bounced', 'email_address Not a valid email address'],
] as const)('what a Notify that %s refuses for good is shown in its own words', async (manners, state, problem) => {
  const council = await open();
  server.manners = manners;
  await council.send();
  expect(await council.undelivered()).toMatchObject([{ state, problem: toStored(problem), channel: 'notify' }]);
  expect(server.taken).toEqual([]);
});

test('where the council’s key is not there any more, nobody is asked, and what was sent stays sent', async () => {
  const { councilId, officer, send, ask, state } = await open();
  await send();
  await database.inCouncil(councilId, async ({ channels }) => {
    const there = await channels.read();
    await channels.set({ kind: 'viewer', templates: {}, replyTo: null }, null, there?.revision ?? 0, officer);
  });
  server.statuses[0] = 'permanent-failure';
  await ask();
  expect(await state()).toBe('sent');
});
