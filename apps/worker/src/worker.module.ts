import type { JobHandlers } from '@holdfast/jobs/dispatch';
import { type JobWorker, openWorker } from '@holdfast/jobs/worker';
import type { Clock } from '@holdfast/runtime/clock';
import { DatabaseModule } from '@holdfast/runtime/database.module';
import { faultOf } from '@holdfast/runtime/fault';
import { CONFIG, InstallationModule } from '@holdfast/runtime/installation.module';
import type { Log } from '@holdfast/runtime/log';
import { QueueModule } from '@holdfast/runtime/queue.module';
import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CalendarSyncModule, READ_CALENDAR } from './calendar-sync/index.ts';
import { ENDINGS, EndingsModule, type EndingHandlers } from './endings/index.ts';
import { HOUSEKEEPING, HousekeepingModule, type Housekeeping } from './housekeeping/index.ts';
import { ImportsModule, PROCESS_UPLOAD } from './imports/index.ts';
import type { Config } from './platform/config/config.ts';
import { WaitingModule } from './platform/database/waiting.module.ts';
import { LOG, LogModule } from './platform/log/log.module.ts';
import { PortfoliosModule, RESHUFFLES, type ReshuffleHandlers } from './portfolios/index.ts';
import { REMINDERS, RemindersModule, type ReminderHandlers } from './reminders/index.ts';

@Module({})
export class WorkerModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #worker: JobWorker | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    @Inject(PROCESS_UPLOAD) private readonly processUpload: JobHandlers['process-upload'],
    @Inject(READ_CALENDAR) private readonly readCalendar: JobHandlers['read-calendar'],
    @Inject(HOUSEKEEPING) private readonly housekeeping: Housekeeping,
    @Inject(RESHUFFLES) private readonly reshuffles: ReshuffleHandlers,
    @Inject(ENDINGS) private readonly endings: EndingHandlers,
    @Inject(REMINDERS) private readonly reminders: ReminderHandlers,
  ) {}

  static with(config: Config, clock: Clock, log: Log): DynamicModule {
    const onTrouble = (error: Error): void => log.warn('The queue is in trouble', faultOf(error));
    return {
      module: WorkerModule,
      imports: [
        InstallationModule.with(config, clock),
        LogModule.with(log),
        DatabaseModule.with({ poolSize: 5, via: 'worker' }),
        WaitingModule,
        QueueModule.with({ onTrouble }),
        ImportsModule,
        CalendarSyncModule,
        HousekeepingModule,
        PortfoliosModule,
        EndingsModule,
        RemindersModule,
      ],
    };
  }

  onApplicationBootstrap(): void {
    this.#worker = openWorker({
      ...this.config,
      handlers: {
        'process-upload': this.processUpload,
        'read-calendar': this.readCalendar,
        ...this.housekeeping,
        ...this.reshuffles,
        ...this.endings,
        ...this.reminders,
      },
      onFailed: (job, error) => this.log.warn('A run of a job failed', { job, ...faultOf(error) }),
      onTrouble: (error) => this.log.warn('The queue is in trouble', faultOf(error)),
    });
    this.log.info('The worker takes jobs', { queue: this.#worker.backend });
  }

  /** Before the database closes: the running jobs need it. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.#worker?.close(8_000);
  }
}
