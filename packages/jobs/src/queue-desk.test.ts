import { openQueue } from './queue.ts';
import { openQueueDesk } from './queue-desk.ts';
import { eventually, freshPlace, onBothBackends, someUpload } from './testing/backends.ts';
import { handlersWith } from './testing/handlers-with.ts';
import { withoutAddresses } from './without-addresses.ts';
import { openWorker } from './worker.ts';

test('what went wrong names nobody’s address', () => {
  expect(withoutAddresses('550 <ada.brook@example.gov.uk>: unknown\nat line 1')).toBe('550 <(an address)>: unknown');
});

onBothBackends('the operator', (kind) => {
  test('sees what waits and what failed, with ids and the reason, and has it run again', async () => {
    const place = freshPlace(kind);
    const [queue, desk, upload] = [openQueue(place), openQueueDesk(place), someUpload()];
    await queue.nudge('process-upload', upload);
    expect(await desk.counts()).toMatchObject({ waiting: 1, failed: 0 });
    let broken = true;
    let done = 0;
    const worker = openWorker({
      ...place,
      handlers: handlersWith({
        'process-upload': () => {
          if (broken) return Promise.reject(new Error('Ask ada@example.gov.uk'));
          done += 1;
          return Promise.resolve();
        },
      }),
    });
    await eventually(async () => (await desk.counts()).failed === 1, 30_000);
    const job = (await desk.jobs(50)).find(({ state }) => state === 'failed');
    expect(job).toMatchObject({ name: 'process-upload', ids: upload, reason: 'Ask (an address)' });
    broken = false;
    expect(await desk.retry('nobody’s')).toBe(false);
    expect(await desk.retry(job?.jobId ?? '')).toBe(true);
    await eventually(() => done === 1);
    expect(await desk.retryAll(null)).toBe(0);
    await worker.close();
    await queue.close();
    await desk.close();
  }, 60_000);
});
