import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bearsSecret } from '../access/bearer.ts';
import { notSignedIn } from '../access/current-member.ts';
import type { Config } from '../config/config.ts';
import { CONFIG } from '@holdfast/runtime/installation.module';
import { Metrics } from './metrics.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** For Prometheus: open on this machine itself, and elsewhere to whoever holds the token. */
@Injectable()
export class MetricsService {
  constructor(
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    if (!this.#may(request)) throw notSignedIn();
    const text = await this.metrics.read();
    void reply.header('cache-control', 'no-store').type(this.metrics.contentType);
    return text;
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
