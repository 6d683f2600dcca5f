import type { IncomingHttpHeaders } from 'node:http';
import cookie from '@fastify/cookie';
import session from '@fastify/session';
import { languageCookie, languageInCookies } from '@holdfast/words/languages';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.ts';
import type { SessionStore } from './session.store.ts';

const keepLanguageOnly = (headers: IncomingHttpHeaders): void => {
  const chosen = languageInCookies(headers.cookie ?? '');
  delete headers.cookie;
  if (chosen !== null) headers.cookie = `${languageCookie}=${chosen}`;
};

/** The cookie has no date: it goes with the browser window, as on a shared desk it should. */
export const useSessions = async (server: FastifyInstance, config: Config, store: SessionStore): Promise<void> => {
  // Pages, their files and the health of the process are the same for everybody: no session is looked up for them,
  // so they are served while Postgres is away.
  server.addHook('onRequest', (request, _reply, done) => {
    if (!request.url.startsWith('/api/') || request.url.startsWith('/api/health/'))
      keepLanguageOnly(request.raw.headers);
    done();
  });
  await server.register(cookie);
  await server.register(session, {
    secret: config.sessionSecret,
    // The prefix has browsers refuse the cookie from any other host or over plain HTTP; it needs "secure".
    cookieName: sessionCookie(config),
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: config.cookieSecure },
    saveUninitialized: false,
    rolling: false,
    store,
  });
};

export const sessionCookie = (config: Config): string => (config.cookieSecure ? '__Host-holdfast' : 'holdfast');
