import type { JobHandlers } from '@holdfast/jobs/dispatch';
import { Module } from '@nestjs/common';
import { dueJobs } from '../platform/queue/due-jobs.ts';
import { carryOutEnding } from './carry-out-ending.job.ts';
import { findDueEndings } from './find-due-endings.job.ts';

export const ENDINGS = Symbol('endings');
export type EndingHandlers = Pick<JobHandlers, 'carry-out-ending' | 'find-due-endings'>;

@Module({
  providers: [
    dueJobs<EndingHandlers>(ENDINGS, ({ database, waiting, queue, log, now, today }) => ({
      'carry-out-ending': carryOutEnding({ database, now, today, log }),
      'find-due-endings': findDueEndings(waiting, queue, today),
    })),
  ],
  exports: [ENDINGS],
})
export class EndingsModule {}
