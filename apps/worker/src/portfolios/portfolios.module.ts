import { CouncilDatabase } from '@holdfast/database/council-database';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import { Module } from '@nestjs/common';
import { todayBy } from '../platform/config/clock.ts';
import { CONFIG } from '../platform/config/config.module.ts';
import type { Config } from '../platform/config/config.ts';
import { WaitingRecords } from '../platform/database/waiting-records.ts';
import { LOG } from '../platform/log/log.module.ts';
import type { Log } from '../platform/log/log.ts';
import { QUEUE } from '../platform/queue/queue.module.ts';
import { applyReshuffle } from './apply-reshuffle.job.ts';
import { findDueReshuffles } from './find-due-reshuffles.job.ts';

export const RESHUFFLES = Symbol('reshuffles');
export type ReshuffleHandlers = Pick<JobHandlers, 'apply-reshuffle' | 'find-due-reshuffles'>;

@Module({
  providers: [
    {
      provide: RESHUFFLES,
      inject: [CouncilDatabase, WaitingRecords, QUEUE, LOG, CONFIG],
      useFactory: (
        database: CouncilDatabase,
        waiting: WaitingRecords,
        queue: JobQueue,
        log: Log,
        { clockOffset }: Config,
      ): ReshuffleHandlers => {
        const today = todayBy(clockOffset);
        return {
          'apply-reshuffle': applyReshuffle({ database, today, log }),
          'find-due-reshuffles': findDueReshuffles(waiting, queue, today),
        };
      },
    },
  ],
  exports: [RESHUFFLES],
})
export class PortfoliosModule {}
