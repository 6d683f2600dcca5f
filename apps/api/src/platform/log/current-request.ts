import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

const storage = new AsyncLocalStorage<string>();

/** The id of the request that is being answered: it travels with each job that the request defers. null: there is none. */
export const currentRequest = (): string | null => storage.getStore() ?? null;

export const useCurrentRequest = (server: FastifyInstance): void => {
  server.addHook('onRequest', (request, _reply, done) => storage.run(request.id, done));
};
