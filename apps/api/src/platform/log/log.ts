import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';

interface Fault {
  readonly [key: string]: unknown;
  readonly type: string;
  readonly message: string;
  readonly code: string;
  readonly stack: string;
}

/** Postgres puts a row's values into `detail` and `parameters`: those stay out of the log. */
export const faultOf = (error: unknown): Fault => {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', code: '', stack: '' };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    message: error.message.slice(0, 500),
    code: typeof code === 'string' ? code : '',
    stack: error.stack ?? '',
  };
};

/**
 * One line for each answer: what was asked, by the route's pattern, and how it went. Addresses as sent may hold names
 * and searched words, so they are not logged.
 */
export const useRequestLog = (server: FastifyInstance): void => {
  // Whoever asks can tell which lines of the log are theirs.
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'no route';
    if (route.startsWith('/api/health')) return;
    request.log.info(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
    await Promise.resolve();
  });
};

/** Nest's own lines, in the same log. */
export class FrameworkLog implements LoggerService {
  readonly #log: FastifyBaseLogger;

  constructor(log: FastifyBaseLogger) {
    this.#log = log;
  }

  log(message: unknown): void {
    this.#log.debug(String(message));
  }

  warn(message: unknown): void {
    this.#log.warn(String(message));
  }

  error(message: unknown): void {
    this.#log.error(message instanceof Error ? message.message : String(message));
  }
}
