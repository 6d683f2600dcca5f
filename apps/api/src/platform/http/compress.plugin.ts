import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Below this an answer fits into one packet, and making it smaller saves nobody anything. */
const smallest = 1_400;

/**
 * Where an answer holds a secret beside what its asker may have chosen, its compressed length tells of the secret (the
 * attack called BREACH). The session's token is the one secret that can be asked for again; a link or a password that is
 * shown once answers a change, and no change is compressed.
 */
const holdsSecret = new Set(['/api/session']);

/** Reading is compressed, where it is JSON, large, and no secret is in it; the web's files are compressed when built. */
export const useCompression = async (server: FastifyInstance): Promise<void> => {
  server.addHook('onRoute', (route) => {
    if (route.method !== 'GET' || holdsSecret.has(route.url)) route.compress = false;
  });
  // Nobody learns a length by having another site ask.
  server.addHook('onRequest', (request, _reply, done) => {
    const from = request.headers['sec-fetch-site'];
    if (from === 'cross-site' || from === 'same-site') request.headers['x-no-compression'] = 'from elsewhere';
    done();
  });
  await server.register(compress, {
    globalDecompression: false,
    threshold: smallest,
    customTypes: /^application\/(?:json|problem\+json)\b/u,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
};
