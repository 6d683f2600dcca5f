import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServedFeed } from './feeds.service.ts';

/** Programs ask every few hours; one that is asked by hand may wait this long for what is new. */
const seconds = 300;

const hasIt = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//u, '') === etag);

const plain = (name: string): string => name.replace(/[^\w .,()-]/gu, '_');

/** The calendar, or one line where the subscriber has it already (RFC 9110, section 13.1.2). */
export const sendFeed = (request: FastifyRequest, reply: FastifyReply, feed: ServedFeed): string | undefined => {
  void reply.headers({
    etag: feed.etag,
    'cache-control': `${feed.isPublic ? 'public' : 'private'}, max-age=${seconds}`,
    // What its events say is in the language that was asked for: a shared cache keeps one of each.
    vary: 'Accept-Language',
  });
  if (hasIt(request.headers['if-none-match'], feed.etag)) {
    void reply.status(304);
    return undefined;
  }
  void reply.headers({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `inline; filename="${plain(feed.fileName)}"; filename*=UTF-8''${encodeURIComponent(feed.fileName)}`,
  });
  return feed.write();
};
