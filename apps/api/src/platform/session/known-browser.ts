import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { emailKey } from '@holdfast/database/identity/account-records';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';

type Keys = Pick<Config, 'sessionSecret' | 'cookieSecure'>;

/** A browser remembers this many accounts that signed in to it: a desk that several share. */
const remembered = 4;
const days = 180 * 24 * 60 * 60;

const nameOf = ({ cookieSecure }: Keys): string => `${cookieSecure ? '__Host-' : ''}holdfast-known`;

const markOf = (id: string, email: string, { sessionSecret }: Keys): string =>
  createHmac('sha256', sessionSecret)
    .update(`known browser\n${id}\n${emailKey(email)}`)
    .digest('base64url');

const marksIn = ({ cookies }: FastifyRequest, keys: Keys): readonly string[] =>
  (cookies[nameOf(keys)] ?? '')
    .split('~')
    .filter((mark) => mark !== '')
    .slice(0, remembered);

const isMark = (mark: string, email: string, keys: Keys): boolean => {
  const [id = '', given = ''] = mark.split('.');
  const [one, other] = [Buffer.from(given), Buffer.from(markOf(id, email, keys))];
  return one.length === other.length && timingSafeEqual(one, other);
};

/**
 * Which browser this is, if it has signed in to this address before: by a cookie of its own, which names nobody and opens
 * nothing. null: it has not.
 */
export const knownBrowser = (request: FastifyRequest, email: string, keys: Keys): string | null =>
  marksIn(request, keys)
    .find((mark) => isMark(mark, email, keys))
    ?.split('.')[0] ?? null;

/** Lets the browser be known by this address from now on. */
export const rememberBrowser = (request: FastifyRequest, reply: FastifyReply, email: string, keys: Keys): void => {
  const id = knownBrowser(request, email, keys) ?? randomBytes(16).toString('base64url');
  const others = marksIn(request, keys).filter((mark) => !isMark(mark, email, keys));
  const marks = [`${id}.${markOf(id, email, keys)}`, ...others].slice(0, remembered);
  reply.setCookie(nameOf(keys), marks.join('~'), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: keys.cookieSecure,
    maxAge: days,
  });
};
