import { realTime } from '@holdfast/database/real-time';
import type { CouncilDatabase } from '@holdfast/database/council-database';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { applyReshuffle as putInForce } from '@holdfast/services/portfolios/reshuffle';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import { Refusal, refusedByRule } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { toStored } from '@holdfast/words/stored';
import type { Log } from '@holdfast/runtime/log';

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
      const moved = await database.inCouncil(councilId, async (records) => {
        const reshuffle = await records.reshuffles.hold(reshuffleId);
        if (reshuffle?.state !== 'scheduled' || reshuffle.effectiveOn === null || reshuffle.scheduledBy === null)
          return null;
        if (reshuffle.effectiveOn > today()) return null;
        const by = reshuffle.scheduledBy;
        const day = isoDate(reshuffle.effectiveOn);
        const applied = await putInForce(records, reshuffle, day, realTime().toISOString(), by);
        if (applied.kind === 'applied') return applied.moved;
        if (applied.kind === 'faults')
          throw refusedByRule(sentence('problems.several', { all: applied.faults.map(({ sentence: why }) => why) }));
        throw refusedByRule(
          applied.kind === 'refused' ? applied.refusal.sentence : sentence('portfolios.changed_at_once'),
        );
      });
      if (moved !== null) log.info('A reshuffle took effect', { councilId, reshuffleId, moved });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const problem = toStored(error.why);
      await database.inCouncil(councilId, async ({ reshuffles }) => {
        const reshuffle = await reshuffles.hold(reshuffleId);
        // Whoever scheduled it is told on the page: it is a draft again, with the reason.
        if (reshuffle?.state === 'scheduled' && reshuffle.scheduledBy !== null)
          await reshuffles.change(reshuffleId, null, { state: 'draft', problem }, reshuffle.scheduledBy);
      });
      log.warn('A reshuffle could not take effect on its day', { councilId, reshuffleId });
    }
  };
