import csrf from '@fastify/csrf-protection';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { csrfFailed } from '../http/understand-error.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const isSignIn = ({ method, routeOptions }: FastifyRequest): boolean =>
  method === 'POST' && routeOptions.url === '/api/session';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** Browsers name the page that sent a change; a page of another host is refused even with a right token. */
const fromElsewhere = (request: FastifyRequest): boolean => {
  const { origin } = request.headers;
  if (request.headers['sec-fetch-site'] === 'cross-site') return true;
  return origin !== undefined && hostOf(origin) !== request.host;
};

/**
 * Every request that changes something carries the session's token in `x-csrf-token`. A stranger's request is left to
 * the guard, which says that they are not signed in; signing in itself needs the token of a visitor's session.
 */
export const useCsrf = async (server: FastifyInstance): Promise<void> => {
  await server.register(csrf, {
    sessionPlugin: '@fastify/session',
    sessionKey: 'csrfSecret',
    getToken: (request) => {
      const header = request.headers['x-csrf-token'];
      return typeof header === 'string' ? header : '';
    },
  });
  server.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => {
    const harmless = safe.has(request.method) || (!request.session.holder && !isSignIn(request));
    if (harmless) done();
    else if (fromElsewhere(request)) done(csrfFailed());
    else server.csrfProtection(request, reply, done);
  });
};
