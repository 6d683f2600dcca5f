import { type JobQueue, openQueue } from '@holdfast/jobs/queue';
import { type QueueDesk, openQueueDesk } from '@holdfast/jobs/queue-desk';
import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../config/config.module.ts';
import { currentRequest } from '../log/current-request.ts';

export const QUEUE = Symbol('JobQueue');
export const QUEUE_DESK = Symbol('QueueDesk');

@Global()
@Module({
  providers: [
    {
      provide: QUEUE,
      inject: [CONFIG],
      useFactory: (config: Config): JobQueue =>
        openQueue({
          redisUrl: config.redisUrl,
          queueDatabaseUrl: config.queueDatabaseUrl ?? config.databaseUrl,
          cause: currentRequest,
        }),
    },
    {
      provide: QUEUE_DESK,
      inject: [CONFIG],
      useFactory: (config: Config): QueueDesk =>
        openQueueDesk({ redisUrl: config.redisUrl, queueDatabaseUrl: config.queueDatabaseUrl ?? config.databaseUrl }),
    },
  ],
  exports: [QUEUE, QUEUE_DESK],
})
export class QueueModule implements OnApplicationShutdown {
  constructor(
    @Inject(QUEUE) private readonly queue: JobQueue,
    @Inject(QUEUE_DESK) private readonly desk: QueueDesk,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.queue.close(), this.desk.close()]);
  }
}
