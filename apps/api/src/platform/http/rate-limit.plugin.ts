import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sentence } from '@holdfast/words/sentence';
import type { Config } from '../config/config.ts';
import { ProblemError } from './problem.ts';

/** Requests a minute from one address by people who have not signed in: a whole council may sit behind one. */
const ofVisitors = 3_000;
/** Requests a minute of one session: twenty a second for a whole minute is a machine. */
const ofOneSession = 1_200;

const counted = ({ url }: FastifyRequest): boolean => url.startsWith('/api') && !url.startsWith('/api/health');

/**
 * A brake on machines gone wild. Whoever is signed in is counted by their session, so that colleagues at one address
 * do not use up each other's; everybody else by their address. Register it after the sessions: a token counts as
 * somebody only once it was found to be a session's.
 */
export const useRateLimit = async (server: FastifyInstance, config: Config): Promise<void> => {
  if (config.rateLimit === 'off') return;
  await server.register(rateLimit, {
    max: ({ session }) => (session.holder ? ofOneSession : ofVisitors),
    keyGenerator: ({ session, ip }) => (session.holder ? `session ${session.sessionId}` : `address ${ip}`),
    timeWindow: '1 minute',
    allowList: (request) => !counted(request),
    errorResponseBuilder: () => new ProblemError('too_many_requests', sentence('problems.too_many_requests')),
  });
};
