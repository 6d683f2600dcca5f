import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import type { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import type { Log } from '@holdfast/runtime/log';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: calendars that are read by themselves are read when their day has come, and a reading that somebody asked
 *   for is taken up although its nudge was lost.
 * Payload: none.
 * Added: by the schedule of the job table, every minute.
 * Retry: none; the next run looks again.
 * Twice: a second nudge for the same calendar is the same job, and finds nothing to do.
 */

const atOnce = 200;
const lostAfterSeconds = 60;

export const findWaitingCalendars =
  (
    waiting: Pick<WaitingRecords, 'calendars'>,
    queue: JobQueue,
    log: Log,
    silentForSeconds = lostAfterSeconds,
  ): JobHandlers['find-waiting-calendars'] =>
  async () => {
    const found = await waiting.calendars(atOnce, silentForSeconds);
    let nudged = 0;
    for (const { councilId, calendarSourceId } of found) {
      const { kind } = await queue.nudge('read-calendar', { councilId, calendarSourceId });
      if (kind === 'queued') nudged += 1;
    }
    if (nudged > 0) log.info('Calendars that wait are read', { waiting: found.length, nudged });
  };

export const job = new Job('find-waiting-calendars', ({ waiting, queue, log }) =>
  findWaitingCalendars(waiting, queue, log),
);
