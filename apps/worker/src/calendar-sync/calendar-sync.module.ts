import { CouncilDatabase } from '@holdfast/database/council-database';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import { Module } from '@nestjs/common';
import { todayBy } from '../platform/config/clock.ts';
import { CONFIG } from '../platform/config/config.module.ts';
import type { Config } from '../platform/config/config.ts';
import { LOG } from '../platform/log/log.module.ts';
import type { Log } from '../platform/log/log.ts';
import { readCalendar } from './read-calendar.job.ts';
import { fetchLimits } from './read-source.ts';

export const READ_CALENDAR = Symbol('read-calendar');

@Module({
  providers: [
    {
      provide: READ_CALENDAR,
      inject: [CouncilDatabase, LOG, CONFIG],
      useFactory: (database: CouncilDatabase, log: Log, config: Config): JobHandlers['read-calendar'] =>
        readCalendar({
          database,
          today: todayBy(config.clockOffset),
          log,
          limits: fetchLimits(config.calendarsFromLoopback),
        }),
    },
  ],
  exports: [READ_CALENDAR],
})
export class CalendarSyncModule {}
