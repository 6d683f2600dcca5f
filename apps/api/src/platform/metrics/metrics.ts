import { digestFigures } from '@holdfast/database/doors/digest-figures';
import { messageFigures } from '@holdfast/database/doors/message-figures';
import type { QueueDesk } from '@holdfast/jobs/queue-desk';
import { Inject, Injectable } from '@nestjs/common';
import { Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import { DataSource } from 'typeorm';
import { Clock } from '@holdfast/runtime/clock';
import { QUEUE_DESK } from '../queue/desk.module.ts';

/** What can be watched: counts without the name of any council or person. */
@Injectable()
export class Metrics {
  readonly #registry = new Registry();
  readonly #queueUp = this.#gauge('holdfast_queue_up', '1 while the queue can be reached');
  readonly #jobs = this.#gauge('holdfast_queue_jobs', 'Deferred jobs by state', ['state']);
  readonly #digests = this.#gauge('holdfast_digests', 'Digests that wait, and those over within a week', ['state']);
  readonly #messages = this.#gauge(
    'holdfast_council_messages',
    'Messages of each council, by its id: those that wait, and those over within a week',
    ['council', 'kind', 'state'],
  );
  readonly #oldest = this.#gauge(
    'holdfast_oldest_due_digest_seconds',
    'For how long the digest that waits longest has been due',
  );

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    @Inject(QUEUE_DESK) private readonly desk: QueueDesk,
  ) {
    collectDefaultMetrics({ register: this.#registry });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  async read(): Promise<string> {
    await Promise.all([this.#readQueue(), this.#readDigests(), this.#readMessages()]);
    return this.#registry.metrics();
  }

  /** While the queue is away its depth is not known, so none is shown. */
  async #readQueue(): Promise<void> {
    const counts = await this.desk.counts().catch(() => null);
    this.#queueUp.set(counts === null ? 0 : 1);
    this.#jobs.reset();
    for (const [state, count] of Object.entries(counts ?? {})) this.#jobs.set({ state }, count);
  }

  async #readDigests(): Promise<void> {
    const { oldestDueSeconds, ...counts } = await digestFigures(this.source, this.clock.now());
    this.#oldest.set(oldestDueSeconds);
    for (const [state, count] of Object.entries(counts)) this.#digests.set({ state }, count);
  }

  async #readMessages(): Promise<void> {
    const figures = await messageFigures(this.source, this.clock.now());
    this.#messages.reset();
    for (const { councilId: council, kind, state, count } of figures)
      this.#messages.set({ council, kind, state }, count);
  }

  #gauge(name: string, help: string, labelNames: readonly string[] = []): Gauge {
    return new Gauge({ name, help, labelNames: [...labelNames], registers: [this.#registry] });
  }
}
