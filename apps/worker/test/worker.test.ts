import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { openQueue } from '@holdfast/jobs/queue';
import { privateRedis } from '@holdfast/jobs/testing/private-redis';
import { handlersWith } from '@holdfast/jobs/testing/handlers-with';
import { openWorker } from '@holdfast/jobs/worker';
import { previewPapers } from '@holdfast/documents/read/preview-paper';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { createWorker } from '../src/create-worker.ts';
import { findLostUploads } from '../src/housekeeping/find-lost-uploads.job.ts';
import { processUpload } from '../src/imports/process-upload.job.ts';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { openLog } from '@holdfast/runtime/log';
import { trackerCsv } from './support/papers.ts';
import { type ReadingCouncil, databaseUrl, openReadingCouncil } from './support/reading-council.ts';

const redisUrl = process.env['HOLDFAST_TEST_REDIS_URL'];
const queueDatabaseUrl = process.env['HOLDFAST_TEST_QUEUE_URL'] ?? '';
const log = openLog('silent');

let council: ReadingCouncil;
const closers: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  council = await openReadingCouncil();
  closers.push(council.close);
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const reaches = async (uploadId: string, state: string, limit = 20_000): Promise<void> => {
  const until = performance.now() + limit;
  for (;;) {
    const upload = await council.find(uploadId);
    if (upload.state === state) return;
    if (performance.now() > until) throw new Error(`The upload is still ${upload.state}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const place = (kind: 'postgres' | 'redis') => ({
  queueName: `test-${randomUUID()}`,
  queueDatabaseUrl,
  redisUrl: kind === 'redis' ? redisUrl : undefined,
});

const queueAt = (where: ReturnType<typeof place>, patience = 20_000) => {
  const queue = openQueue({ ...where, patience });
  closers.push(queue.close);
  return queue;
};

const workAt = (where: ReturnType<typeof place>, queue: ReturnType<typeof openQueue>, silentForSeconds: number) => {
  const records = new WaitingRecords(council.source);
  // Housekeeping looks over every council; other tests run on the same database, and their papers are theirs.
  const waiting = {
    uploads: async (limit: number, silence: number) =>
      (await records.uploads(limit, silence)).filter(({ councilId }) => councilId === council.councilId),
  };
  const world = { database: council.database, today: () => isoDate('2012-08-16'), log, preview: previewPapers() };
  const worker = openWorker({
    ...where,
    lockDuration: 1_000,
    stalledInterval: 500,
    scheduleInterval: 1_000,
    handlers: handlersWith({
      'process-upload': processUpload(world),
      'find-lost-uploads': findLostUploads(waiting, queue, log, silentForSeconds),
    }),
  });
  closers.push(() => worker.close());
};

const workerTests = (kind: 'postgres' | 'redis') => () => {
  test('a nudge brings a paper to its preview, and two nudges bring it there once', async () => {
    const where = place(kind);
    const queue = queueAt(where);
    workAt(where, queue, 60);
    const uploadId = await council.receive('tracker.csv', trackerCsv);
    const payload = { councilId: council.councilId, uploadId };
    await Promise.all([queue.nudge('process-upload', payload), queue.nudge('process-upload', payload)]);
    await reaches(uploadId, 'understood');
    expect(await council.find(uploadId)).toMatchObject({ attempts: 1, summary: { add: 3 } });
  });

  test('an upload whose nudge was lost is found', async () => {
    const where = place(kind);
    const uploadId = await council.receive('tracker.csv', trackerCsv);
    workAt(where, queueAt(where), 0);
    await reaches(uploadId, 'understood');
  });

  test('a worker killed in the middle of a paper leaves it to the next, which finishes it', async () => {
    const where = place(kind);
    const queue = queueAt(where);
    const child = fork(
      path.join(import.meta.dirname, 'support/reader-process.ts'),
      [where.queueName, where.queueDatabaseUrl, where.redisUrl ?? '', databaseUrl()],
      { execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'] },
    );
    const uploadId = await council.receive('tracker.csv', trackerCsv);
    await queue.nudge('process-upload', { councilId: council.councilId, uploadId });
    await once(child, 'message');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await council.find(uploadId)).state).toBe('reading');
    workAt(where, queue, 60);
    await reaches(uploadId, 'understood');
    expect(await council.find(uploadId)).toMatchObject({ attempts: 2, rowsFound: 3, rowsDone: 3 });
  });
};

const redisTests = () => {
  test('papers that arrive while Redis is emptied, and while it is gone, are all read', async () => {
    const redis = await privateRedis();
    closers.push(redis.stop);
    const where = { queueName: `test-${randomUUID()}`, queueDatabaseUrl, redisUrl: redis.url };
    const queue = queueAt(where, 2_000);
    workAt(where, queue, 0);
    const uploads: string[] = [];
    const arrive = async () => {
      const uploadId = await council.receive(`tracker ${uploads.length}.csv`, trackerCsv);
      uploads.push(uploadId);
      // Whatever the queue says: the paper is kept, and found.
      await queue.nudge('process-upload', { councilId: council.councilId, uploadId });
    };
    for (let round = 0; round < 3; round += 1) {
      await arrive();
      await redis.flushAll();
    }
    const restarted = redis.restartEmpty();
    await arrive();
    await restarted;
    await arrive();
    for (const uploadId of uploads) await reaches(uploadId, 'understood', 100_000);
  }, 150_000);
};

describe('the worker, with its queue in Postgres', workerTests('postgres'));
if (redisUrl === undefined) {
  const reason = process.env['HOLDFAST_TEST_REDIS_REASON'] ?? 'no Redis';
  describe.skip(`the worker, with its queue in Redis: skipped, ${reason}`, workerTests('redis'));
  describe.skip(`the worker, when Redis loses everything: skipped, ${reason}`, redisTests);
} else {
  describe('the worker, with its queue in Redis', workerTests('redis'));
  describe('the worker, when Redis loses everything', redisTests);
}

describe('the whole worker', () => {
  const start = async (queueName: string): Promise<INestApplicationContext> =>
    createWorker({
      databaseUrl: databaseUrl(),
      queueDatabaseUrl,
      redisUrl: undefined,
      queueName,
      concurrency: 1,
      calendarsFromLoopback: false,
      logLevel: 'silent',
      mail: { smtp: null, secret: null },
      links: {
        publicUrl: 'https://holdfast.example',
        secret: 'a secret for tests, of forty letters or so',
        keptInApp: false,
      },
      clockOffset: 0,
    });

  test('reads a paper, and stops without a word of complaint', async () => {
    const complaints: unknown[] = [];
    const complain = (reason: unknown) => complaints.push(reason);
    process.on('unhandledRejection', complain);
    const where = place('postgres');
    const app = await start(where.queueName);
    const uploadId = await council.receive('tracker.csv', trackerCsv);
    await queueAt(where, 2_000).nudge('process-upload', { councilId: council.councilId, uploadId });
    await reaches(uploadId, 'understood');
    await app.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    process.off('unhandledRejection', complain);
    expect(complaints).toEqual([]);
  });
});
