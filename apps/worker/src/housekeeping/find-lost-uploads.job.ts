import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import type { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import type { Log } from '@holdfast/runtime/log';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: the row is the truth and the queue is a nudge. Uploads that wait although nobody reads them, because the
 *   nudge was lost (Redis emptied, the queue away when the file came, a worker killed), are nudged again.
 * Payload: none.
 * Added: by the schedule of the job table, twice a minute.
 * Retry: none; the next run looks again.
 * Twice: a second nudge for the same upload is the same job.
 */

const atOnce = 200;
/** Longer than a reader is ever silent, so that papers which are being read are left in peace. */
export const lostAfterSeconds = 20;

export const findLostUploads =
  (
    waiting: Pick<WaitingRecords, 'uploads'>,
    queue: JobQueue,
    log: Log,
    silentForSeconds = lostAfterSeconds,
  ): JobHandlers['find-lost-uploads'] =>
  async () => {
    const lost = await waiting.uploads(atOnce, silentForSeconds);
    let nudged = 0;
    for (const { councilId, uploadId } of lost) {
      const { kind } = await queue.nudge('process-upload', { councilId, uploadId });
      if (kind === 'queued') nudged += 1;
    }
    if (lost.length > 0) log.info('Uploads that waited were nudged again', { lost: lost.length, nudged });
  };

export const job = new Job('find-lost-uploads', ({ waiting, queue, log }) => findLostUploads(waiting, queue, log));
