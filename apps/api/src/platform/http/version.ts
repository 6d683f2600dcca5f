import type { FastifyReply, FastifyRequest } from 'fastify';
import { sentence } from '@holdfast/words/sentence';
import { ProblemError } from './problem.ts';

/**
 * The revision that the person saw, from `If-Match`. A proxy that compresses may have made the tag weak.
 * "*" would overwrite whatever stands there, which is what this header is here to prevent.
 */
export const ifMatch = ({ headers: { 'if-match': header } }: FastifyRequest): number => {
  if (header === undefined || header.trim() === '' || header.trim() === '*') {
    throw new ProblemError('version_required', sentence('problems.version_required'));
  }
  const match = /^(?:W\/)?"(\d{1,9})"$/u.exec(header.trim());
  if (match === null) throw staleVersion();
  return Number(match[1]);
};

export const staleVersion = (): ProblemError => new ProblemError('stale_version', sentence('problems.stale_version'));

/** For what is only ever added to: the version is checked when the person sent one. */
export const ifMatchWhereSent = (request: FastifyRequest): number | null =>
  request.headers['if-match'] === undefined ? null : ifMatch(request);

const revisionOf = (body: unknown): number | undefined =>
  typeof body === 'object' && body !== null && 'revision' in body && typeof body.revision === 'number'
    ? body.revision
    : undefined;

/** Whatever is sent with a revision carries it as its ETag. */
export const setVersion = (reply: FastifyReply, body: unknown): void => {
  const revision = revisionOf(body);
  if (revision !== undefined) void reply.header('etag', `"${revision}"`);
};
