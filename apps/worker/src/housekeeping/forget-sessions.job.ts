import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import type { Log } from '@holdfast/runtime/log';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: sessions that are over are taken away: they open no door, but name who was signed in and when.
 * Payload: none.
 * Added: by the schedule of the job table, every hour.
 * Retry: none; the next run takes them.
 * Twice: there is nothing left to take.
 */
export const forgetSessions =
  (waiting: WaitingRecords, log: Log): JobHandlers['forget-sessions'] =>
  async () => {
    const gone = await waiting.forgetExpiredSessions();
    if (gone > 0) log.info('Sessions that were over are forgotten', { gone });
  };

export const job = new Job('forget-sessions', ({ waiting, log }) => forgetSessions(waiting, log));
