import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  createParamDecorator,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { sentence } from '@holdfast/words/sentence';
import { ProblemError } from './problem.ts';

const etagOf = (revision: number): string => `"${revision}"`;

/**
 * The revision that the person saw, from `If-Match`. A proxy that compresses may have made the tag weak.
 * "*" would overwrite whatever stands there, which is what this header is here to prevent.
 */
const readIfMatch = (header: string | undefined): number => {
  if (header === undefined || header.trim() === '' || header.trim() === '*') {
    throw new ProblemError('version_required', sentence('problems.version_required'));
  }
  const match = /^(?:W\/)?"(\d{1,9})"$/u.exec(header.trim());
  if (match === null) throw staleVersion();
  return Number(match[1]);
};

export const staleVersion = (): ProblemError => new ProblemError('stale_version', sentence('problems.stale_version'));

export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** For what is only ever added to: the version is checked when the person sent one. */
export const IfMatchWhereSent = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  return header === undefined ? null : readIfMatch(header);
});

/** For the page about the API: the request must carry `If-Match`. */
export const Versioned = () =>
  ApiHeader({ name: 'If-Match', required: true, description: 'The ETag of the version that you saw' });

const revisionOf = (body: unknown): number | undefined =>
  typeof body === 'object' && body !== null && 'revision' in body && typeof body.revision === 'number'
    ? body.revision
    : undefined;

/** Whatever is sent with a revision carries it as its ETag. */
@Injectable()
export class VersionInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body: unknown) => {
        const revision = revisionOf(body);
        if (revision !== undefined) void reply.header('etag', etagOf(revision));
      }),
    );
  }
}
