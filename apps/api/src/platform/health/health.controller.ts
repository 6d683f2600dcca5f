import type { JobQueue } from '@holdfast/jobs/queue';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HealthCheckService, HealthIndicatorService, type HealthCheckResult } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { Public } from '../access/allow.ts';
import { ProblemError } from '../http/problem.ts';
import { QUEUE } from '../queue/queue.module.ts';

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
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  async ready(): Promise<HealthCheckResult> {
    const database = () =>
      this.indicator
        .check('database')
        .attempt(async () => void (await this.source.query('select 1')))
        .withTimeout(3_000);
    // Without its queue the API still answers and commits: work waits, so it is impaired, not down.
    const queue = async () => {
      const health = await this.queue.health();
      return health.kind === 'up' ? this.indicator.check('queue').up() : this.indicator.check('queue').degraded();
    };
    const result = await this.health.check([database, queue]).catch(() => null);
    if (result === null) throw new ProblemError('unavailable', 'Holdfast cannot reach its records.');
    return result;
  }
}
