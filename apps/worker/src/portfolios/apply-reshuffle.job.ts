import type { CouncilDatabase } from '@holdfast/database/council-database';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { applyWhenDue, takeBackWaiting } from '@holdfast/services/portfolios/schedule';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import { ruleInTheWay } from '@holdfast/services/refusal';
import { toStored } from '@holdfast/words/stored';
import type { Log } from '@holdfast/runtime/log';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: a reshuffle that waits takes effect when its day comes, without anybody at a screen.
 * Payload: the ids of council and reshuffle. The row says the rest.
 * Added: by find-due-reshuffles.
 * Retry: by the queue after a failure. All of it is one transaction, so what broke off left nothing behind.
 * Twice: a second run finds the row in force, or called off, and does nothing.
 */

interface World {
  readonly database: CouncilDatabase;
  readonly today: () => IsoDate;
  readonly log: Log;
}

export const applyReshuffle =
  ({ database, today, log }: World): JobHandlers['apply-reshuffle'] =>
  async ({ councilId, reshuffleId }) => {
    try {
      const moved = await database.inCouncil(councilId, (records) => applyWhenDue(records, reshuffleId, today()));
      if (moved !== null) log.info('A reshuffle took effect', { councilId, reshuffleId, moved });
    } catch (error) {
      const why = ruleInTheWay(error);
      if (why === null) throw error;
      const problem = toStored(why);
      await database.inCouncil(councilId, (records) => takeBackWaiting(records, reshuffleId, problem));
      log.warn('A reshuffle could not take effect on its day', { councilId, reshuffleId });
    }
  };

export const job = new Job('apply-reshuffle', ({ database, clock, log }) =>
  applyReshuffle({ database, today: () => clock.today(), log }),
);
