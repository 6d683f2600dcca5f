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
import { carryOutEnding } from './carry-out-ending.job.ts';
import { findDueEndings } from './find-due-endings.job.ts';

export const ENDINGS = Symbol('endings');
export type EndingHandlers = Pick<JobHandlers, 'carry-out-ending' | 'find-due-endings'>;

@Module({
  providers: [
    {
      provide: ENDINGS,
      inject: [CouncilDatabase, WaitingRecords, QUEUE, LOG, CONFIG],
      useFactory: (
        database: CouncilDatabase,
        waiting: WaitingRecords,
        queue: JobQueue,
        log: Log,
        { clockOffset }: Config,
      ): EndingHandlers => {
        const today = todayBy(clockOffset);
        return {
          'carry-out-ending': carryOutEnding({ database, now: () => new Date(), today, log }),
          'find-due-endings': findDueEndings(waiting, queue, today),
        };
      },
    },
  ],
  exports: [ENDINGS],
})
export class EndingsModule {}
