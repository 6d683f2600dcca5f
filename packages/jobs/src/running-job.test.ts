import { openQueue } from './queue.ts';
import { type RunningJob, readCause, runningJob, withCause } from './running-job.ts';
import { eventually, freshPlace, onBothBackends, someUpload } from './testing/backends.ts';
import { handlersWith } from './testing/handlers-with.ts';
import { openWorker } from './worker.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

onBothBackends('what began a job', (kind) => {
  test('is known while it runs, and while the job runs that it nudges', async () => {
    const place = freshPlace(kind);
    const [asked, own, upload] = [openQueue({ ...place, cause: () => 'request-1' }), openQueue(place), someUpload()];
    const seen: (RunningJob | null)[] = [];
    const worker = openWorker({
      ...place,
      handlers: handlersWith({
        'process-upload': async ({ councilId }) => {
          seen.push(runningJob());
          await own.nudge('plan-reminders', { councilId });
        },
        'plan-reminders': () => {
          seen.push(runningJob());
          return Promise.resolve();
        },
      }),
    });
    closers.push(asked.close, own.close, () => worker.close());
    await asked.nudge('process-upload', upload);
    await eventually(() => seen.length === 2);
    expect(seen.map((job) => job?.cause)).toEqual(['request-1', 'request-1']);
    expect(new Set(seen.map((job) => job?.jobId)).size).toBe(2);
    expect(runningJob()).toBeNull();
  });

  test('is the job itself where nobody asked for it', async () => {
    const place = freshPlace(kind);
    const queue = openQueue(place);
    const seen: (RunningJob | null)[] = [];
    const worker = openWorker({
      ...place,
      handlers: handlersWith({
        'process-upload': () => {
          seen.push(runningJob());
          return Promise.reject(new Error('no'));
        },
      }),
      onFailed: () => seen.push(runningJob()),
    });
    closers.push(queue.close, () => worker.close());
    await queue.nudge('process-upload', someUpload());
    await eventually(() => seen.length >= 2);
    const [first, failed] = seen;
    expect(first).toEqual({ jobId: first?.jobId, cause: first?.jobId });
    expect(failed).toEqual(first);
  });
});

test('an envelope carries an id and nothing else', () => {
  expect(withCause({ councilId: 'c' }, 'ada@example.gov.uk says')).toEqual({ councilId: 'c' });
  expect(readCause(withCause({ councilId: 'c' }, 'r-1'))).toEqual({ payload: { councilId: 'c' }, cause: 'r-1' });
  expect(readCause({ councilId: 'c', cause: 12 })).toEqual({ payload: { councilId: 'c' }, cause: null });
  expect(readCause(null)).toEqual({ payload: null, cause: null });
});
