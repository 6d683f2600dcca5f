import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { statedDay } from '@holdfast/database/testing/stated-day';
import { openLog } from '@holdfast/runtime/log';
import { planReminders } from '../src/reminders/plan-reminders.job.ts';
import { sendDigests } from '../src/reminders/send-digests.job.ts';
import { openOwingCouncil } from './support/owing-council.ts';
import { databaseUrl } from './support/reading-council.ts';
import { quietQueue } from './support/quiet-queue.ts';

const source = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
const database = new CouncilDatabase(source, statedDay, { via: 'worker' });
afterAll(() => source.destroy());

const run = { attempt: 1, again: false, last: false, signal: new AbortController().signal };
const now = () => new Date('2013-01-02T09:00:00Z');
const world = { database, queue: quietQueue, now, log: openLog('silent'), mail: { smtp: null, secret: null } };

/** The message of a morning that stays in the app, as every scrutiny officer reads it there. */
const messageKept = async (keptInApp: boolean): Promise<string> => {
  const { councilId } = await openOwingCouncil(database, 1);
  await planReminders(world)({ councilId }, run);
  const links = { publicUrl: 'https://holdfast.test', secret: 'a secret for links, of forty letters or so', keptInApp };
  await sendDigests({ ...world, links, leaseSeconds: 300, pauses: [50] })({ councilId }, run);
  return database.readCouncil(councilId, async ({ messages }) => {
    const [row] = await messages.list(null, 10, 'register_editor');
    return JSON.stringify(await messages.find(row?.keptMessageId ?? '', 'register_editor'));
  });
};

test('a message that stays in the app keeps no link by which somebody else could answer', async () => {
  const message = await messageKept(false);
  expect(message).toContain('The link is left out');
  expect(message).not.toMatch(/https:|href/u);
});

test('where things are tried out the message keeps its link, as a mailbox would', async () => {
  expect(await messageKept(true)).toMatch(/https:\/\/holdfast\.test\/answer\/\S+/u);
});
