import type { FastifyInstance } from 'fastify';

/** Lets an email in as it is, byte for byte, up to the limit of every body. */
export const useRawMail = (server: FastifyInstance): void => {
  server.addContentTypeParser('message/rfc822', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
};
