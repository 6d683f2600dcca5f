import type { CouncilDatabase } from '@holdfast/database/council-database';
import { londonDay } from '@holdfast/domain/dates/moved-clock';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import type { Log } from '@holdfast/runtime/log';
import { draftDay } from '@holdfast/services/reminders/draft-day';
import { lookAtDue } from '@holdfast/services/reminders/look';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: what is due in one council today is found, and the digests of the day are drafted. Only recommendations
 *   whose day has come, or that changed, are looked at: the rest of the register costs nothing.
 * Payload: the id of the council.
 * Added: by find-reminders, once a day and after changes; by itself, when there is more than one slice.
 * Retry: by the queue after a failure. Each batch is one transaction, and so is the drafting: what broke off left
 *   nothing behind, or whole batches.
 * Twice: what was looked at is not looked at again, and the database holds one digest for one person, day and kind.
 * Fairness: as soon as another job waits, and after a slice at the latest, it goes to the end of the queue, so that a
 *   council with much due delays no other.
 */

/** Few, so that what a small council waits for is short. */
const atOnce = 50;
const batchesOfSlice = 10;

export interface PlanWorld {
  readonly database: CouncilDatabase;
  readonly queue: Pick<JobQueue, 'nudge' | 'othersWait'>;
  readonly now: () => Date;
  readonly log: Log;
}

export const planReminders =
  ({ database, queue, now, log }: PlanWorld): JobHandlers['plan-reminders'] =>
  async ({ councilId }) => {
    const today = londonDay(now());
    for (let batch = 0; batch < batchesOfSlice; batch += 1) {
      const looked = await database.inCouncil(councilId, (records) => lookAtDue(records, today, atOnce));
      if (looked === atOnce) {
        if (await queue.othersWait()) break;
        continue;
      }
      const drafted = await database.inCouncil(councilId, (records) => draftDay(records, today, now()));
      if (drafted > 0) {
        log.info('Digests were drafted', { councilId, today, drafted });
        await queue.nudge('send-digests', { councilId });
      }
      return;
    }
    await queue.nudge('plan-reminders', { councilId });
  };

export const job = new Job('plan-reminders', ({ database, queue, clock, log }) =>
  planReminders({ database, queue, now: () => clock.now(), log }),
);
