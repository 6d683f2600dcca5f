import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/allow.ts';
import { bearsSecret } from '../access/bearer.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { notSignedIn } from '../access/current-member.ts';
import { Metrics } from './metrics.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** For Prometheus: open on this machine itself, and elsewhere to whoever holds the token. */
@ApiTags('health')
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Figures for Prometheus' })
  @ApiOkResponse({ content: { 'text/plain': {} } })
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    if (!this.#may(request)) throw notSignedIn();
    const text = await this.metrics.read();
    return reply.header('cache-control', 'no-store').type(this.metrics.contentType).send(text);
  }

  #may(request: FastifyRequest): boolean {
    const { metricsToken } = this.config;
    if (metricsToken !== undefined && request.headers.authorization !== undefined)
      return bearsSecret(request, metricsToken);
    // Whoever comes through a proxy on this machine is not of this machine, whatever a header says of them.
    const forwarded = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
    return !forwarded && loopback.has(request.socket.remoteAddress ?? '');
  }
}
