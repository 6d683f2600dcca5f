import type { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import type { Log } from '@holdfast/runtime/log';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: files that wait to be written although their nudge was lost are nudged again; those that were asked for more
 *   than a day ago are taken away.
 * Payload: none.
 * Added: by the schedule of the job table, twice a minute.
 * Retry: none; the next run looks again.
 * Twice: a second nudge for the same file is the same job, and nothing old is left to take away.
 */

const atOnce = 200;
const lostAfterSeconds = 60;

export const findLostExports =
  (
    waiting: Pick<WaitingRecords, 'exports' | 'forgetOldExports'>,
    queue: JobQueue,
    log: Log,
    silentForSeconds = lostAfterSeconds,
  ): JobHandlers['find-lost-exports'] =>
  async () => {
    const gone = await waiting.forgetOldExports();
    if (gone > 0) log.info('Files of a day ago were taken away', { gone });
    const lost = await waiting.exports(atOnce, silentForSeconds);
    for (const ids of lost) await queue.nudge('write-export', ids);
    if (lost.length > 0) log.info('Files that waited were nudged again', { lost: lost.length });
  };

export const job = new Job('find-lost-exports', ({ waiting, queue, log }) => findLostExports(waiting, queue, log));
