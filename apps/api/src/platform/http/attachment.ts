import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

const plain = (name: string): string => name.replace(/[^\w .()-]/gu, '_');

/**
 * A file to be saved, never to be shown in the page: whatever it holds, no browser runs it here. The name goes twice,
 * for browsers that read its letters as they are written (RFC 6266) and for those that do not.
 */
export const attachment = (
  reply: FastifyReply,
  fileName: string,
  content: Buffer | Readable,
  type = 'application/octet-stream',
) => {
  const disposition = `attachment; filename="${plain(fileName)}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  void reply.header('content-security-policy', "default-src 'none'; sandbox");
  return Buffer.isBuffer(content)
    ? new StreamableFile(content, { type, disposition, length: content.length })
    : new StreamableFile(content, { type, disposition });
};
