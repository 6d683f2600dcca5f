import { CouncilDatabase } from '@holdfast/database/council-database';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import { Clock } from '@holdfast/runtime/clock';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Log } from '@holdfast/runtime/log';
import { Module } from '@nestjs/common';
import type { Config } from '../platform/config/config.ts';
import { LOG } from '../platform/log/log.module.ts';
import { readCalendar } from './read-calendar.job.ts';
import { fetchLimits } from './read-source.ts';

export const READ_CALENDAR = Symbol('read-calendar');

@Module({
  providers: [
    {
      provide: READ_CALENDAR,
      inject: [CouncilDatabase, LOG, Clock, CONFIG],
      useFactory: (database: CouncilDatabase, log: Log, clock: Clock, config: Config): JobHandlers['read-calendar'] =>
        readCalendar({
          database,
          today: () => clock.today(),
          log,
          limits: fetchLimits(config.calendarsFromLoopback),
        }),
    },
  ],
  exports: [READ_CALENDAR],
})
export class CalendarSyncModule {}
