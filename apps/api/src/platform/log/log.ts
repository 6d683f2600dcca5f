import { faultOf } from '@holdfast/runtime/fault';
import type { FastifyInstance } from 'fastify';

/** An error as the API's log shows it: with the way to the place where it was thrown. */
export const faultWithStack = (error: unknown) => ({
  ...faultOf(error),
  stack: error instanceof Error ? (error.stack ?? '') : '',
});

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
