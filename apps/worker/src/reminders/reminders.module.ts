import { nowBy } from '../platform/config/clock.ts';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import { Module } from '@nestjs/common';
import { CONFIG } from '../platform/config/config.module.ts';
import type { Config } from '../platform/config/config.ts';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { LOG } from '../platform/log/log.module.ts';
import type { Log } from '../platform/log/log.ts';
import { QUEUE } from '../platform/queue/queue.module.ts';
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
      inject: [CouncilDatabase, WaitingRecords, QUEUE, LOG, CONFIG],
      useFactory: (
        database: CouncilDatabase,
        waiting: WaitingRecords,
        queue: JobQueue,
        log: Log,
        { clockOffset, mail, links }: Config,
      ): ReminderHandlers => {
        const now = nowBy(clockOffset);
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
