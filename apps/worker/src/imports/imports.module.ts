import { CouncilDatabase } from '@holdfast/database/council-database';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import { Module } from '@nestjs/common';
import { todayBy } from '../platform/config/clock.ts';
import { CONFIG } from '../platform/config/config.module.ts';
import type { Config } from '../platform/config/config.ts';
import { LOG } from '../platform/log/log.module.ts';
import type { Log } from '../platform/log/log.ts';
import { processUpload } from './process-upload.job.ts';

export const PROCESS_UPLOAD = Symbol('process-upload');

@Module({
  providers: [
    {
      provide: PROCESS_UPLOAD,
      inject: [CouncilDatabase, LOG, CONFIG],
      useFactory: (database: CouncilDatabase, log: Log, config: Config): JobHandlers['process-upload'] =>
        processUpload({ database, today: todayBy(config.clockOffset), log }),
    },
  ],
  exports: [PROCESS_UPLOAD],
})
export class ImportsModule {}
