import { type JobWorker, openWorker } from '@holdfast/jobs/worker';
import type { Clock } from '@holdfast/runtime/clock';
import { DatabaseModule } from '@holdfast/runtime/database.module';
import { faultOf } from '@holdfast/runtime/fault';
import { InstallationModule } from '@holdfast/runtime/installation.module';
import type { Log } from '@holdfast/runtime/log';
import { QueueModule } from '@holdfast/runtime/queue.module';
import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Config } from './platform/config/config.ts';
import type { JobWorld } from './platform/jobs/job.ts';
import { openHandlers } from './platform/jobs/open-handlers.ts';
import { JOB_WORLD, WorldModule } from './platform/jobs/world.module.ts';

/** Takes every job of the job table, from its start to its end. */
@Module({})
export class WorkerModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #worker: JobWorker | null = null;

  constructor(@Inject(JOB_WORLD) private readonly world: JobWorld) {}

  static with(config: Config, clock: Clock, log: Log): DynamicModule {
    const onTrouble = (error: Error): void => log.warn('The queue is in trouble', faultOf(error));
    return {
      module: WorkerModule,
      imports: [
        InstallationModule.with(config, clock),
        DatabaseModule.with({ poolSize: 5, via: 'worker' }),
        QueueModule.with({ onTrouble }),
        WorldModule.with(config, clock, log),
      ],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    const { config, log } = this.world;
    this.#worker = openWorker({
      ...config,
      handlers: await openHandlers(this.world),
      onFailed: (job, error) => log.warn('A run of a job failed', { job, ...faultOf(error) }),
      onTrouble: (error) => log.warn('The queue is in trouble', faultOf(error)),
    });
    log.info('The worker takes jobs', { queue: this.#worker.backend });
  }

  /** Before the database closes: the running jobs need it. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.#worker?.close(8_000);
  }
}
