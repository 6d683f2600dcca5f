import { type QueueDesk, openQueueDesk } from '@holdfast/jobs/queue-desk';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Installation } from '@holdfast/runtime/settings';
import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';

export const QUEUE_DESK = Symbol('QueueDesk');

/** The queue as its operator and whatever watches the machine see it. */
@Global()
@Module({
  providers: [
    {
      provide: QUEUE_DESK,
      inject: [CONFIG],
      useFactory: ({ redisUrl, queueDatabaseUrl, queueName }: Installation): QueueDesk =>
        openQueueDesk({ redisUrl, queueDatabaseUrl, queueName }),
    },
  ],
  exports: [QUEUE_DESK],
})
export class DeskModule implements OnApplicationShutdown {
  constructor(@Inject(QUEUE_DESK) private readonly desk: QueueDesk) {}

  async onApplicationShutdown(): Promise<void> {
    await this.desk.close();
  }
}
