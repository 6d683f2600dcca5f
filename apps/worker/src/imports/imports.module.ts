import { CouncilDatabase } from '@holdfast/database/council-database';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import { Clock } from '@holdfast/runtime/clock';
import type { Log } from '@holdfast/runtime/log';
import { Module } from '@nestjs/common';
import { LOG } from '../platform/log/log.module.ts';
import { processUpload } from './process-upload.job.ts';

export const PROCESS_UPLOAD = Symbol('process-upload');

@Module({
  providers: [
    {
      provide: PROCESS_UPLOAD,
      inject: [CouncilDatabase, LOG, Clock],
      useFactory: (database: CouncilDatabase, log: Log, clock: Clock): JobHandlers['process-upload'] =>
        processUpload({ database, today: () => clock.today(), log }),
    },
  ],
  exports: [PROCESS_UPLOAD],
})
export class ImportsModule {}
