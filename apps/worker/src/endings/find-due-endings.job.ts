import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import type { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: endings whose last day is over are nudged, also those whose day passed while no worker ran, and those that
 *   could not be carried out: what was in the way may have been put right since.
 * Payload: none.
 * Added: by the schedule of the job table.
 * Retry: none; the next run looks again.
 * Twice: a second nudge for the same ending is the same job.
 */

const atOnce = 200;

export const findDueEndings =
  (
    waiting: Pick<WaitingRecords, 'endings'>,
    queue: Pick<JobQueue, 'nudge'>,
    today: () => IsoDate,
  ): JobHandlers['find-due-endings'] =>
  async () => {
    for (const { councilId, plannedEndingId } of await waiting.endings(atOnce, today()))
      await queue.nudge('carry-out-ending', { councilId, plannedEndingId });
  };

export const job = new Job('find-due-endings', ({ waiting, queue, clock }) =>
  findDueEndings(waiting, queue, () => clock.today()),
);
