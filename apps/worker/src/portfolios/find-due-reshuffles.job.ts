import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import type { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: reshuffles whose day has come are nudged, also those whose day passed while no worker ran.
 * Payload: none.
 * Added: by the schedule of the job table.
 * Retry: none; the next run looks again.
 * Twice: a second nudge for the same reshuffle is the same job.
 */

const atOnce = 200;

export const findDueReshuffles =
  (
    waiting: Pick<WaitingRecords, 'reshuffles'>,
    queue: Pick<JobQueue, 'nudge'>,
    today: () => IsoDate,
  ): JobHandlers['find-due-reshuffles'] =>
  async () => {
    for (const { councilId, reshuffleId } of await waiting.reshuffles(atOnce, today()))
      await queue.nudge('apply-reshuffle', { councilId, reshuffleId });
  };

export const job = new Job('find-due-reshuffles', ({ waiting, queue, clock }) =>
  findDueReshuffles(waiting, queue, () => clock.today()),
);
