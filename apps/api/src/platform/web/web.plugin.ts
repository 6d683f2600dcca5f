import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const year = 'public, max-age=31536000, immutable';

/**
 * The built web pages. Files under /assets carry a hash in their name and are kept for a year; the page itself is
 * asked for anew each time. Any other address of a person's browser gets the page, which knows the way from there.
 * Where the clock is moved, the page says by how much, so that nobody takes its today for the real one.
 */
export const useWebPages = async (server: FastifyInstance, root: string, clockOffset: number): Promise<void> => {
  if (!existsSync(path.join(root, 'index.html'))) {
    server.log.warn('WEB_ROOT holds no index.html: only the API is served');
    return;
  }
  await server.register(fastifyStatic, {
    root,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      void reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? year : 'no-cache');
    },
  });
  const moved = clockOffset === 0 ? null : movedPage(root, clockOffset);
  server.get('/*', (request: FastifyRequest<{ Params: { '*': string } }>, reply) => page(root, moved, request, reply));
};

const movedPage = (root: string, clockOffset: number): string =>
  readFileSync(path.join(root, 'index.html'), 'utf8').replace(
    '<title>',
    `<meta name="test-clock" content="${Math.round(clockOffset)}" /><title>`,
  );

const page = (
  root: string,
  moved: string | null,
  request: FastifyRequest<{ Params: { '*': string } }>,
  reply: FastifyReply,
) => {
  const asked = request.params['*'];
  const isFile = asked !== '' && existsSync(path.join(root, path.normalize(`/${asked}`)));
  const isPage = path.extname(asked) === '' && asked !== 'api' && !asked.startsWith('api/');
  if (moved !== null && (asked === 'index.html' || (isPage && !isFile)))
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(moved);
  if (isFile || isPage) return reply.sendFile(isFile ? asked : 'index.html');
  reply.callNotFound();
  return reply;
};
