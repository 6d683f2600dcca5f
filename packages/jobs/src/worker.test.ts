import { backendFor } from './backend.ts';
import type { JobHandlers } from './dispatch.ts';
import { openQueue, optionsFor } from './queue.ts';
import { eventually, freshPlace, onBothBackends, someUpload } from './testing/backends.ts';
import { handlersWith } from './testing/handlers-with.ts';
import { openWorker } from './worker.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const start = (kind: 'postgres' | 'redis', handlers: Partial<JobHandlers>) => {
  const place = freshPlace(kind);
  const queue = openQueue(place);
  const worker = openWorker({ ...place, handlers: handlersWith(handlers) });
  closers.push(queue.close, () => worker.close());
  return { place, queue, worker };
};

onBothBackends('a worker', (kind) => {
  test('takes a nudge to its handler', async () => {
    const upload = someUpload();
    const seen: unknown[] = [];
    const { queue } = start(kind, {
      'process-upload': (payload) => {
        seen.push(payload);
        return Promise.resolve();
      },
    });
    expect(await queue.nudge('process-upload', upload)).toEqual({ kind: 'queued' });
    await eventually(() => seen.length === 1);
    expect(seen).toEqual([upload]);
  });

  test('tries again what failed, and says which attempt is the last', async () => {
    const runs: { attempt: number; again: boolean; last: boolean }[] = [];
    const { queue } = start(kind, {
      'process-upload': (_, { attempt, again, last }) => {
        runs.push({ attempt, again, last });
        return Promise.reject(new Error('not now'));
      },
    });
    await queue.nudge('process-upload', someUpload());
    await eventually(async () => {
      const health = await queue.health();
      return health.kind === 'up' && health.failed === 1;
    });
    expect(runs).toEqual([
      { attempt: 1, again: false, last: false },
      { attempt: 2, again: true, last: false },
      { attempt: 3, again: true, last: true },
    ]);
  });

  test('does not run twice at once for the same upload, and runs once more for nudges that came meanwhile', async () => {
    const upload = someUpload();
    let running = 0;
    let most = 0;
    let runs = 0;
    const { queue } = start(kind, {
      'process-upload': async () => {
        runs += 1;
        running += 1;
        most = Math.max(most, running);
        if (runs === 1) {
          await queue.nudge('process-upload', upload);
          await queue.nudge('process-upload', upload);
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
        running -= 1;
      },
    });
    await queue.nudge('process-upload', upload);
    await eventually(() => runs === 2);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect({ most, runs }).toEqual({ most: 1, runs: 2 });
  });

  test('tells whoever runs whether another waits for its turn', async () => {
    const gate = Promise.withResolvers<undefined>();
    const { queue } = start(kind, { 'process-upload': () => gate.promise });
    const begin = () => queue.nudge('process-upload', someUpload());
    const nobodyWaits = async () => !(await queue.othersWait());
    // What recurs has its turn first: at a full minute it waits for a moment.
    await eventually(nobodyWaits);
    // Two run at once, and a third has to wait.
    for (let uploads = 0; uploads < 3; uploads += 1) await begin();
    await eventually(() => queue.othersWait());
    gate.resolve(undefined);
    await eventually(nobodyWaits);
  });

  test('takes a nudge for an upload that failed for good before', async () => {
    const upload = someUpload();
    let runs = 0;
    const { queue } = start(kind, {
      'process-upload': () => {
        runs += 1;
        return runs <= 3 ? Promise.reject(new Error('not now')) : Promise.resolve();
      },
    });
    await queue.nudge('process-upload', upload);
    await eventually(async () => {
      const health = await queue.health();
      return health.kind === 'up' && health.failed === 1;
    });
    await queue.nudge('process-upload', upload);
    await eventually(() => runs === 4);
  });

  test('gives a poison payload up at once, and goes on with the next', async () => {
    const seen: string[] = [];
    const { place, queue } = start(kind, {
      'process-upload': ({ uploadId }) => {
        seen.push(uploadId);
        return Promise.resolve();
      },
    });
    const raw = backendFor(place).queue(() => undefined).thing;
    closers.push(() => raw.close());
    await raw.add('process-upload', { uploadId: '<script>' }, optionsFor('process-upload'));
    const upload = someUpload();
    await queue.nudge('process-upload', upload);
    await eventually(async () => {
      const health = await queue.health();
      return seen.length === 1 && health.kind === 'up' && health.failed === 1;
    });
    expect(seen).toEqual([upload.uploadId]);
  });

  test('runs the housekeeping by itself', async () => {
    let looked = 0;
    start(kind, {
      'find-lost-uploads': () => {
        looked += 1;
        return Promise.resolve();
      },
    });
    await eventually(() => looked > 0);
  });

  test('lets the running job finish when it is closed', async () => {
    let finished = false;
    let began = false;
    const { queue, worker } = start(kind, {
      'process-upload': async () => {
        began = true;
        await new Promise((resolve) => setTimeout(resolve, 500));
        finished = true;
      },
    });
    await queue.nudge('process-upload', someUpload());
    await eventually(() => began);
    await worker.close();
    expect(finished).toBe(true);
  });

  test('tells a job that outlasts the grace to stop', async () => {
    let stopped = false;
    let began = false;
    const { queue, worker } = start(kind, {
      'process-upload': (_, { signal }) =>
        new Promise((_resolve, reject) => {
          began = true;
          signal.addEventListener('abort', () => {
            stopped = true;
            reject(new Error('stopped'));
          });
        }),
    });
    await queue.nudge('process-upload', someUpload());
    await eventually(() => began);
    await worker.close(200);
    expect(stopped).toBe(true);
  });
});
