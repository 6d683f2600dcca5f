import type { CouncilDatabase } from '@holdfast/database/council-database';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import { carryOutWhenDue, keepStuck } from '@holdfast/services/endings/carry-out';
import { ruleInTheWay } from '@holdfast/services/refusal';
import { toStored } from '@holdfast/words/stored';
import type { Log } from '@holdfast/runtime/log';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: a committee ends, or somebody leaves, when the planned last day is over, without anybody at a screen.
 * Payload: the ids of council and ending. The row says the rest.
 * Added: by find-due-endings.
 * Retry: by the queue after a failure. All of it is one transaction, so what broke off left nothing behind. Where a
 *   rule is in the way the row says which, and find-due-endings comes back to it until somebody has put it right.
 * Twice: a second run finds the row settled, or called off, and does nothing.
 */

interface World {
  readonly database: CouncilDatabase;
  readonly today: () => IsoDate;
  readonly log: Log;
}

export const carryOutEnding =
  ({ database, today, log }: World): JobHandlers['carry-out-ending'] =>
  async ({ councilId, plannedEndingId }) => {
    try {
      const done = await database.inCouncil(councilId, (records) => carryOutWhenDue(records, plannedEndingId, today()));
      if (done) log.info('A planned ending was carried out', { councilId, plannedEndingId });
    } catch (error) {
      const why = ruleInTheWay(error);
      if (why === null) throw error;
      const problem = toStored(why);
      await database.inCouncil(councilId, (records) => keepStuck(records, plannedEndingId, today(), problem));
      log.warn('A planned ending could not be carried out', { councilId, plannedEndingId });
    }
  };

export const job = new Job('carry-out-ending', ({ database, clock, log }) =>
  carryOutEnding({ database, today: () => clock.today(), log }),
);
