import { browserKind } from '@holdfast/domain/identity/browser-kind';
import type { AccountOrigin } from '@holdfast/database/identity/account-events';
import type { FastifyRequest } from 'fastify';

/** From where a request came, for the log of an account. */
export const originOf = (request: FastifyRequest): AccountOrigin => ({
  address: request.ip,
  ...browserKind(request.headers['user-agent']),
  byName: null,
});
