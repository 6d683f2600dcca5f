import { CouncilDatabase } from '@holdfast/database/council-database';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import type { JobQueue } from '@holdfast/jobs/queue';
import type { Clock } from '@holdfast/runtime/clock';
import type { Log } from '@holdfast/runtime/log';
import { QUEUE } from '@holdfast/runtime/queue.module';
import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config.ts';
import type { JobWorld } from './job.ts';

export const JOB_WORLD = Symbol('JobWorld');

@Module({})
export class WorldModule {
  static with(config: Config, clock: Clock, log: Log): DynamicModule {
    return {
      module: WorldModule,
      providers: [
        {
          provide: JOB_WORLD,
          inject: [CouncilDatabase, DataSource, QUEUE],
          useFactory: (database: CouncilDatabase, source: DataSource, queue: JobQueue): JobWorld => ({
            database,
            waiting: new WaitingRecords(source),
            queue,
            log,
            clock,
            config,
          }),
        },
      ],
      exports: [JOB_WORLD],
    };
  }
}
