import { type JobQueue, openQueue } from '@holdfast/jobs/queue';
import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../config/config.module.ts';

export const QUEUE = Symbol('JobQueue');

@Global()
@Module({
  providers: [
    {
      provide: QUEUE,
      inject: [CONFIG],
      useFactory: (config: Config): JobQueue =>
        openQueue({ redisUrl: config.redisUrl, queueDatabaseUrl: config.queueDatabaseUrl ?? config.databaseUrl }),
    },
  ],
  exports: [QUEUE],
})
export class QueueModule implements OnApplicationShutdown {
  constructor(@Inject(QUEUE) private readonly queue: JobQueue) {}

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}
