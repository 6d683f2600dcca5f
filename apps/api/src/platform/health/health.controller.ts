import { type Ready, live, ready } from '@holdfast/contracts/health';
import type { JobQueue } from '@holdfast/jobs/queue';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { Public } from '../access/allow.ts';
import { Answers } from '../http/answers.ts';
import { ProblemError } from '../http/problem.ts';
import { QUEUE } from '../queue/queue.module.ts';

const patience = 3_000;

/** For whatever watches the machine: `live` says that the process answers, `ready` that it can do its work. */
@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicator: HealthIndicatorService,
    private readonly source: DataSource,
    @Inject(QUEUE) private readonly queue: JobQueue,
  ) {}

  @Get('live')
  @Public()
  @Answers('The process answers', live)
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @Answers('It can do its work', ready)
  async ready(): Promise<Ready> {
    const result = await this.health.check([() => this.#database(), () => this.#queue()]).catch(() => null);
    if (result === null) throw new ProblemError('unavailable', 'Holdfast cannot reach its records.');
    const queue = result.details['queue'].status === 'up' ? 'up' : 'away';
    return { status: queue === 'up' ? 'ok' : 'degraded', database: 'up', queue };
  }

  #database() {
    const ask = async () => {
      await this.source.query('select 1');
    };
    return this.indicator.check('database').attempt(ask).withTimeout(patience);
  }

  async #queue() {
    const health = await this.queue.health();
    return health.kind === 'up' ? this.indicator.check('queue').up() : this.indicator.check('queue').degraded();
  }
}
