import { CouncilDatabase } from '@holdfast/database/council-database';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import { Clock } from '@holdfast/runtime/clock';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Log } from '@holdfast/runtime/log';
import { QUEUE } from '@holdfast/runtime/queue.module';
import { Module } from '@nestjs/common';
import type { Config } from '../platform/config/config.ts';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { LOG } from '../platform/log/log.module.ts';
import { askReceipts, usualReceiptPauses } from './ask-receipts.job.ts';
import { usualPauses } from '@holdfast/domain/reminders/sending/end-of-attempt';
import { findReminders } from './find-reminders.job.ts';
import { planReminders } from './plan-reminders.job.ts';
import { sendDigests } from './send-digests.job.ts';

export const REMINDERS = Symbol('reminders');
export type ReminderHandlers = Pick<JobHandlers, 'plan-reminders' | 'send-digests' | 'ask-receipts' | 'find-reminders'>;

const leaseSeconds = 300;

@Module({
  providers: [
    {
      provide: REMINDERS,
      inject: [CouncilDatabase, WaitingRecords, QUEUE, LOG, Clock, CONFIG],
      useFactory: (
        database: CouncilDatabase,
        waiting: WaitingRecords,
        queue: JobQueue,
        log: Log,
        clock: Clock,
        { mail, links }: Config,
      ): ReminderHandlers => {
        const now = () => clock.now();
        return {
          'plan-reminders': planReminders({ database, queue, now, log }),
          'send-digests': sendDigests({ database, queue, now, log, mail, links, leaseSeconds, pauses: usualPauses }),
          'ask-receipts': askReceipts({ database, queue, now, log, mail, pauses: usualReceiptPauses }),
          'find-reminders': findReminders({ waiting, queue, now, leaseSeconds }),
        };
      },
    },
  ],
  exports: [REMINDERS],
})
export class RemindersModule {}
