import { type JobQueue, type QueueWishes, openQueue } from '@holdfast/jobs/queue';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG } from './installation.module.ts';
import type { Installation } from './settings.ts';

export const QUEUE = Symbol('JobQueue');

/** The queue, for whoever nudges. */
@Global()
@Module({})
export class QueueModule implements OnApplicationShutdown {
  constructor(@Inject(QUEUE) private readonly queue: JobQueue) {}

  static with(wishes: Pick<QueueWishes, 'cause' | 'onTrouble'>): DynamicModule {
    return {
      module: QueueModule,
      providers: [
        {
          provide: QUEUE,
          inject: [CONFIG],
          useFactory: ({ redisUrl, queueDatabaseUrl, queueName }: Installation): JobQueue =>
            openQueue({ redisUrl, queueDatabaseUrl, queueName, ...wishes }),
        },
      ],
      exports: [QUEUE],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}
