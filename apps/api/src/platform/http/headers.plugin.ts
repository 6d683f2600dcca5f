import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.ts';
import { ProblemError } from './problem.ts';

/** Everything that a page may load comes from here; nothing runs that is not a file of ours. */
export const useHeaders = async (server: FastifyInstance, config: Config): Promise<void> => {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(config.cookieSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: config.cookieSecure,
    referrerPolicy: { policy: 'same-origin' },
  });
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    await Promise.resolve();
  });
};

/** A brake on machines gone wild, per address. People in one council share an address, so it is generous. */
export const useRateLimit = async (server: FastifyInstance): Promise<void> => {
  await server.register(rateLimit, {
    max: 3_000,
    timeWindow: '1 minute',
    allowList: (request) => !request.url.startsWith('/api') || request.url.startsWith('/api/health'),
    errorResponseBuilder: () => new ProblemError('too_many_requests', 'Wait a minute and try again.'),
  });
};
