import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { Language } from '@holdfast/words/languages';
import { inWords } from '@holdfast/words/say';
import { sentence } from '@holdfast/words/sentence';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../words/current-language.ts';

const year = 'public, max-age=31536000, immutable';

/**
 * The built web pages. Files under /assets carry a hash in their name and are kept for a year; the page itself is
 * asked for anew each time. Any other address of a person's browser gets the page, which knows the way from there, in
 * the language that was chosen in the browser. Where the clock is moved, the page says by how much, so that nobody
 * takes its today for the real one.
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
  const pages = { en: pageIn('en', root, clockOffset), cy: pageIn('cy', root, clockOffset) };
  server.get('/*', (request: FastifyRequest<{ Params: { '*': string } }>, reply) => page(root, pages, request, reply));
};

const ofPage = ['platform.about', 'platform.needs_javascript'] as const;

/** The page as it is before any script runs, in a language; where the clock is moved, it says by how much. */
const pageIn = (language: Language, root: string, clockOffset: number): string => {
  const page = readFileSync(path.join(root, 'index.html'), 'utf8');
  const moved = `<meta name="test-clock" content="${Math.round(clockOffset)}" /><title>`;
  return ofPage
    .map((code) => sentence(code))
    .reduce((text, each) => text.replace(inWords('en', each), inWords(language, each)), page)
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('<title>', clockOffset === 0 ? '<title>' : moved);
};

const page = (
  root: string,
  pages: Readonly<Record<Language, string>>,
  request: FastifyRequest<{ Params: { '*': string } }>,
  reply: FastifyReply,
) => {
  const asked = request.params['*'];
  const isFile = asked !== '' && asked !== 'index.html' && existsSync(path.join(root, path.normalize(`/${asked}`)));
  if (isFile) return reply.sendFile(asked);
  const isPage = (path.extname(asked) === '' || asked === 'index.html') && asked !== 'api' && !asked.startsWith('api/');
  if (isPage)
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': 'no-cache', vary: 'Cookie, Accept-Language' })
      .send(pages[languageOf(request)]);
  reply.callNotFound();
  return reply;
};
