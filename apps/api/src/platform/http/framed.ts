import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

// Its styles stand in its lines, as in every email. It loads nothing, runs nothing and stands in our own pages alone.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'";

/**
 * A document for people that is shown in a frame of our own pages, apart from them: it has no origin there. What its
 * links lead to opens in a window of its own, since none of our pages lets itself be framed.
 */
export const framed = (reply: FastifyReply, html: string) => {
  void reply.header('content-security-policy', policy).header('x-frame-options', 'SAMEORIGIN');
  return new StreamableFile(Buffer.from(html.replace('<head>', '<head><base target="_blank">')), {
    type: 'text/html; charset=utf-8',
    disposition: 'inline',
  });
};
