import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { openQueue } from './queue.ts';
import {
  eventually,
  freshPlace,
  onBothBackends,
  onRedis,
  queueDatabaseUrl,
  redisUrl,
  someUpload,
} from './testing/backends.ts';
import { handlersWith } from './testing/handlers-with.ts';
import { gateBefore } from './testing/gate.ts';
import { privateRedis } from './testing/private-redis.ts';
import { openWorker } from './worker.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const recorder = () => {
  const seen: string[] = [];
  const handlers = handlersWith({
    'process-upload': ({ uploadId }) => {
      seen.push(uploadId);
      return Promise.resolve();
    },
  });
  return { seen, handlers };
};

onBothBackends('when the queue is away', (kind) => {
  const address = () => (kind === 'redis' ? (redisUrl ?? '') : queueDatabaseUrl());

  test('a nudge says so in good time and throws nothing', async () => {
    const gate = await gateBefore(address());
    await gate.shut();
    const queue = openQueue({ ...freshPlace(kind, gate.url), patience: 500 });
    closers.push(queue.close);
    const before = performance.now();
    expect(await queue.nudge('process-upload', someUpload())).toMatchObject({ kind: 'away' });
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(await queue.health()).toMatchObject({ kind: 'away', backend: kind });
  });

  test('both sides carry on when it comes back, though it was away when they started', async () => {
    const gate = await gateBefore(address());
    await gate.shut();
    const place = freshPlace(kind, gate.url);
    const { seen, handlers } = recorder();
    const queue = openQueue({ ...place, patience: 1_000 });
    const worker = openWorker({ ...place, handlers });
    closers.push(gate.shut, queue.close, () => worker.close(500));
    const upload = someUpload();
    expect(await queue.nudge('process-upload', upload)).toMatchObject({ kind: 'away' });
    await gate.open();
    await eventually(async () => (await queue.nudge('process-upload', upload)).kind === 'queued');
    await eventually(() => seen.includes(upload.uploadId));
  });

  test('both sides carry on when it goes and comes back', async () => {
    const gate = await gateBefore(address());
    const place = freshPlace(kind, gate.url);
    const { seen, handlers } = recorder();
    const queue = openQueue({ ...place, patience: 1_000 });
    const worker = openWorker({ ...place, handlers });
    closers.push(gate.shut, queue.close, () => worker.close(500));
    const [first, second] = [someUpload(), someUpload()];
    await eventually(async () => (await queue.nudge('process-upload', first)).kind === 'queued');
    await eventually(() => seen.includes(first.uploadId));
    await gate.shut();
    expect(await queue.nudge('process-upload', second)).toMatchObject({ kind: 'away' });
    await gate.open();
    await eventually(async () => (await queue.nudge('process-upload', second)).kind === 'queued');
    await eventually(() => seen.includes(second.uploadId));
  });

  test('a worker closes without it', async () => {
    const gate = await gateBefore(address());
    const place = freshPlace(kind, gate.url);
    const worker = openWorker({ ...place, handlers: recorder().handlers });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await gate.shut();
    const before = performance.now();
    await worker.close(1_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  test('a worker killed in the middle of a job leaves it to the next', async () => {
    const place = freshPlace(kind);
    const upload = someUpload();
    const child = fork(
      path.join(import.meta.dirname, 'testing/worker-process.ts'),
      [place.queueName, place.queueDatabaseUrl, place.redisUrl ?? ''],
      { execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'] },
    );
    const queue = openQueue(place);
    closers.push(queue.close);
    await queue.nudge('process-upload', upload);
    expect(await once(child, 'message')).toEqual([{ began: upload.uploadId }, undefined]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const seen: unknown[] = [];
    const handlers = handlersWith({
      'process-upload': ({ uploadId }, { again }) => {
        seen.push({ uploadId, again });
        return Promise.resolve();
      },
    });
    const worker = openWorker({ ...place, handlers, lockDuration: 1_000, stalledInterval: 500 });
    closers.push(() => worker.close());
    await eventually(() => seen.length === 1);
    expect(seen).toEqual([{ uploadId: upload.uploadId, again: true }]);
  });
});

describe('when Postgres drops every connection of the queue', () => {
  test('a job whose notice nobody heard waits for seconds, and not for the next schedule', async () => {
    const place = freshPlace('postgres');
    const { seen, handlers } = recorder();
    const queue = openQueue(place);
    const worker = openWorker({ ...place, handlers });
    closers.push(queue.close, () => worker.close());
    const [first, second] = [someUpload(), someUpload()];
    await queue.nudge('process-upload', first);
    await eventually(() => seen.length === 1);
    // Long enough for the worker to have nothing left to do but to wait for its next schedule.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    const client = new pg.Client(place.queueDatabaseUrl);
    await client.connect();
    const unheard = { id: 'unheard', state: 'waiting', data: second, dedup_id: null, finished_at_ms: null };
    await client.query(
      `insert into queue.job select (jsonb_populate_record(j, $2)).* from queue.job j
       where j.queue = $1 and j.name = 'process-upload'`,
      [place.queueName, unheard],
    );
    await client.end();
    await eventually(() => seen.length === 2, 18_000);
    expect(seen).toEqual([first.uploadId, second.uploadId]);
  });

  test('the next nudge arrives', async () => {
    const place = freshPlace('postgres');
    const address = new URL(place.queueDatabaseUrl);
    address.searchParams.set('application_name', place.queueName);
    const named = { ...place, queueDatabaseUrl: address.href };
    const { seen, handlers } = recorder();
    const queue = openQueue({ ...named, patience: 2_000 });
    const worker = openWorker({ ...named, handlers });
    closers.push(queue.close, () => worker.close());
    const [first, second] = [someUpload(), someUpload()];
    await eventually(async () => (await queue.nudge('process-upload', first)).kind === 'queued');
    await eventually(() => seen.length === 1);

    const client = new pg.Client(place.queueDatabaseUrl);
    await client.connect();
    const dropped = await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1',
      [place.queueName],
    );
    await client.end();
    expect(dropped.rowCount).toBeGreaterThanOrEqual(2);

    await eventually(async () => (await queue.nudge('process-upload', second)).kind === 'queued');
    await eventually(() => seen.length === 2);
    expect(seen).toEqual([first.uploadId, second.uploadId]);
  });
});

onRedis('when Redis loses everything', () => {
  test.each(['flushAll', 'restartEmpty'] as const)('the schedules come back and nudges arrive (%s)', async (loss) => {
    const redis = await privateRedis();
    const place = freshPlace('redis', redis.url);
    const { seen, handlers } = recorder();
    let looked = 0;
    const queue = openQueue({ ...place, patience: 2_000 });
    const worker = openWorker({
      ...place,
      scheduleInterval: 300,
      handlers: {
        ...handlers,
        'find-lost-uploads': () => {
          looked += 1;
          return Promise.resolve();
        },
      },
    });
    closers.push(redis.stop, queue.close, () => worker.close());
    await eventually(() => looked === 1);
    await redis[loss]();
    await eventually(() => looked === 2);
    const upload = someUpload();
    await eventually(async () => (await queue.nudge('process-upload', upload)).kind === 'queued');
    await eventually(() => seen.includes(upload.uploadId));
  });
});
