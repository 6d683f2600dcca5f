import type { Ready } from '@holdfast/contracts/health/shapes';
import { schemaAge } from '@holdfast/database/migrations/schema-age';
import type { JobQueue, QueueHealth } from '@holdfast/jobs/queue';
import { Inject, Injectable } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { sentence } from '@holdfast/words/sentence';
import { Clock } from '@holdfast/runtime/clock';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Config } from '../config/config.ts';
import { ProblemError } from '../http/problem.ts';
import { QUEUE } from '@holdfast/runtime/queue.module';

const patience = 3_000;

@Injectable()
export class HealthService {
  /** Once it was seen it stays so: a schema is never taken back. */
  #schemaIsCurrent = false;

  constructor(
    private readonly health: HealthCheckService,
    private readonly indicator: HealthIndicatorService,
    private readonly source: DataSource,
    @Inject(QUEUE) private readonly queue: JobQueue,
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async ready(): Promise<Ready> {
    const queue = await this.queue.health();
    const checks = [() => this.#database(), () => this.#queue(queue)];
    const result = await this.health.check(checks).catch(() => null);
    if (result === null) throw new ProblemError('unavailable', sentence('problems.records_out_of_reach'));
    if (!(await this.#isMigrated())) throw new ProblemError('schema_older', sentence('problems.schema_older'));
    const movedClock = this.config.clockOffset === 0 ? null : this.clock.now().toISOString();
    if (queue.kind === 'away') return { status: 'degraded', database: 'up', queue: 'away', jobs: null, movedClock };
    const { waiting, failed } = queue;
    return { status: 'ok', database: 'up', queue: 'up', jobs: { waiting, failed }, movedClock };
  }

  async #isMigrated(): Promise<boolean> {
    if (!this.#schemaIsCurrent) this.#schemaIsCurrent = (await schemaAge(this.source)).age === 'current';
    return this.#schemaIsCurrent;
  }

  #database() {
    const ask = async () => {
      await this.source.query('select 1');
    };
    return this.indicator.check('database').attempt(ask).withTimeout(patience);
  }

  #queue(health: QueueHealth) {
    return health.kind === 'up' ? this.indicator.check('queue').up() : this.indicator.check('queue').degraded();
  }
}
