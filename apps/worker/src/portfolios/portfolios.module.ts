import type { JobHandlers } from '@holdfast/jobs/dispatch';
import { Module } from '@nestjs/common';
import { dueJobs } from '../platform/queue/due-jobs.ts';
import { applyReshuffle } from './apply-reshuffle.job.ts';
import { findDueReshuffles } from './find-due-reshuffles.job.ts';

export const RESHUFFLES = Symbol('reshuffles');
export type ReshuffleHandlers = Pick<JobHandlers, 'apply-reshuffle' | 'find-due-reshuffles'>;

@Module({
  providers: [
    dueJobs<ReshuffleHandlers>(RESHUFFLES, ({ database, waiting, queue, log, today }) => ({
      'apply-reshuffle': applyReshuffle({ database, today, log }),
      'find-due-reshuffles': findDueReshuffles(waiting, queue, today),
    })),
  ],
  exports: [RESHUFFLES],
})
export class PortfoliosModule {}
