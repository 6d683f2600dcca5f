import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import type { Log } from '@holdfast/runtime/log';
import { QUEUE } from '@holdfast/runtime/queue.module';
import { Module } from '@nestjs/common';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { LOG } from '../platform/log/log.module.ts';
import { findLostUploads } from './find-lost-uploads.job.ts';
import { findWaitingCalendars } from './find-waiting-calendars.job.ts';
import { forgetSessions } from './forget-sessions.job.ts';

export const HOUSEKEEPING = Symbol('housekeeping');
export type Housekeeping = Pick<JobHandlers, 'find-lost-uploads' | 'find-waiting-calendars' | 'forget-sessions'>;

@Module({
  providers: [
    {
      provide: HOUSEKEEPING,
      inject: [WaitingRecords, QUEUE, LOG],
      useFactory: (waiting: WaitingRecords, queue: JobQueue, log: Log): Housekeeping => ({
        'find-lost-uploads': findLostUploads(waiting, queue, log),
        'find-waiting-calendars': findWaitingCalendars(waiting, queue, log),
        'forget-sessions': forgetSessions(waiting, log),
      }),
    },
  ],
  exports: [HOUSEKEEPING],
})
export class HousekeepingModule {}
