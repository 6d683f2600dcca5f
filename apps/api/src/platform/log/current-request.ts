import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const storage = new AsyncLocalStorage<FastifyRequest>();

/** The request that is being answered; null: there is none. */
export const answered = (): FastifyRequest | null => storage.getStore() ?? null;

/** The id of the request that is being answered: it travels with each job that the request defers. null: there is none. */
export const currentRequest = (): string | null => answered()?.id ?? null;

export const useCurrentRequest = (server: FastifyInstance): void => {
  server.addHook('onRequest', (request, _reply, done) => storage.run(request, done));
};
