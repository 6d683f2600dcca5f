import { londonDay } from '@holdfast/domain/dates/moved-clock';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import type { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { Job } from '../platform/jobs/job.ts';
import { leaseSeconds } from './lease.ts';

/*
 * Purpose: councils whose morning has come, or where something changed, are planned; councils with digests whose time
 *   has come are sent, also those whose sender died or whose nudge was lost; and where somebody can be asked what
 *   became of one, it is asked.
 * Payload: none.
 * Added: by the schedule of the job table, every minute.
 * Retry: none; the next run looks again.
 * Twice: a second nudge for the same council is the same job.
 */

const atOnce = 1_000;

export interface FindWorld {
  readonly waiting: Pick<WaitingRecords, 'councilsToRemind' | 'councilsToSend' | 'councilsToAsk'>;
  readonly queue: Pick<JobQueue, 'nudge'>;
  readonly now: () => Date;
  readonly leaseSeconds: number;
}

export const findReminders =
  ({ waiting, queue, now, leaseSeconds }: FindWorld): JobHandlers['find-reminders'] =>
  async () => {
    const at = now();
    for (const councilId of await waiting.councilsToRemind(atOnce, londonDay(at)))
      await queue.nudge('plan-reminders', { councilId });
    for (const councilId of await waiting.councilsToSend(atOnce, at.toISOString(), leaseSeconds))
      await queue.nudge('send-digests', { councilId });
    for (const councilId of await waiting.councilsToAsk(atOnce)) await queue.nudge('ask-receipts', { councilId });
  };

export const job = new Job('find-reminders', ({ waiting, queue, clock }) =>
  findReminders({ waiting, queue, now: () => clock.now(), leaseSeconds }),
);
