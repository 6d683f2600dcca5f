// A worker in a process of its own that plans and sends for some councils, made to be killed. Its parent tells it how
// the clock stands, whether every job is to run twice at once, and after how many statements it is to die: before
// the statement leaves or just after, as its seed says.
import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { realTime } from '@holdfast/database/real-time';
import { londonDay } from '@holdfast/domain/dates/moved-clock';
import { openQueue } from '@holdfast/jobs/queue';
import { handlersWith } from '@holdfast/jobs/testing/handlers-with';
import { openWorker } from '@holdfast/jobs/worker';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { openLog } from '@holdfast/runtime/log';
import { findReminders } from '../../src/reminders/find-reminders.job.ts';
import { planReminders } from '../../src/reminders/plan-reminders.job.ts';
import { sendDigests } from '../../src/reminders/send-digests.job.ts';
import { chanceFrom } from './chance.ts';

const [queueName = '', redisUrl = '', url = '', smtpUrl = '', councils = '', seed = ''] = process.argv.slice(2);
const orders = z.object({ offset: z.number(), twice: z.boolean(), dieAfter: z.number().nullable() });

const chance = chanceFrom(Number(seed));
let [offset, twice] = [0, false];
let left: number | null = null;
process.on('message', (message) => {
  const order = orders.parse(message);
  ({ offset, twice } = order);
  left = order.dieAfter;
});

const die = (): void => void process.kill(process.pid, 'SIGKILL');
const query: unknown = Reflect.get(pg.Client.prototype, 'query');
const counted = function (this: pg.Client, ...given: unknown[]): unknown {
  if (typeof query !== 'function') throw new Error('The driver has no query.');
  if (left !== null) {
    left -= 1;
    if (left === 0 && chance.below(2) === 0) die();
    if (left <= 0) setImmediate(die);
  }
  return Reflect.apply(query, this, given);
};
Reflect.set(pg.Client.prototype, 'query', counted);

// The worker itself tries for half a minute, too, where Postgres is away while it starts.
const open = async (triesLeft: number): Promise<DataSource> => {
  try {
    return await createDataSource({ url, poolSize: 6 }).initialize();
  } catch (error) {
    if (triesLeft === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return open(triesLeft - 1);
  }
};
const source = await open(300);
const records = new WaitingRecords(source);
const mine = async (ids: Promise<string[]>) => (await ids).filter((id) => councils.includes(id));
const waiting = {
  councilsToRemind: (limit: number, today: string) => mine(records.councilsToRemind(limit, today)),
  councilsToSend: (limit: number, at: string, lease: number) => mine(records.councilsToSend(limit, at, lease)),
  councilsToAsk: (limit: number) => mine(records.councilsToAsk(limit)),
};
const place = { queueName, redisUrl, queueDatabaseUrl: 'postgres://unused' };
const queue = openQueue(place);
const now = () => new Date(realTime().getTime() + offset);
const database = new CouncilDatabase(source, () => londonDay(now()), { via: 'worker' });
const log = openLog('silent');
const leaseSeconds = 1.5;
const perhapsTwice =
  <Payload, Run>(handler: (payload: Payload, run: Run) => Promise<void>) =>
  async (payload: Payload, run: Run): Promise<void> => {
    await Promise.all(twice ? [handler(payload, run), handler(payload, run)] : [handler(payload, run)]);
  };

openWorker({
  ...place,
  concurrency: 4,
  lockDuration: 1_000,
  stalledInterval: 400,
  scheduleInterval: 1_000,
  handlers: handlersWith({
    'plan-reminders': perhapsTwice(planReminders({ database, queue, now, log })),
    'send-digests': perhapsTwice(
      sendDigests({
        database,
        queue,
        now,
        log,
        leaseSeconds,
        mail: { smtp: { url: smtpUrl, from: 'holdfast@example.gov.uk', patience: 500 }, secret: null },
        links: {
          publicUrl: 'https://holdfast.example',
          secret: 'a secret for tests, of forty letters or so',
          keptInApp: false,
        },
        pauses: Array.from({ length: 200 }, () => 100),
      }),
    ),
    'find-reminders': perhapsTwice(findReminders({ waiting, queue, now, leaseSeconds })),
  }),
});
process.send?.('ready');
process.once('disconnect', () => process.exit(0));
