import { type JobQueue, openQueue } from '@holdfast/jobs/queue';
import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { LOG } from '../log/log.module.ts';
import { type Log, faultOf } from '../log/log.ts';

export const QUEUE = Symbol('JobQueue');

@Global()
@Module({
  providers: [
    {
      provide: QUEUE,
      inject: [CONFIG, LOG],
      useFactory: ({ redisUrl, queueDatabaseUrl, queueName }: Config, log: Log): JobQueue =>
        openQueue({
          redisUrl,
          queueDatabaseUrl,
          queueName,
          onTrouble: (error) => log.warn('The queue is in trouble', faultOf(error)),
        }),
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
