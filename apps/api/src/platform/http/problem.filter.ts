import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { problemStatus } from '@holdfast/contracts/problem';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../words/current-language.ts';
import { problemDocument } from './problem.ts';
import { type HearUnstated, unstatedBy } from '../routes/stated.ts';
import { understandError } from './understand-error.ts';

/**
 * A new session is written as its answer leaves. Where that failed, the answer that says so would try it again, fail again,
 * and leave as Fastify's own words with the address of Postgres in them.
 */
const keepNoSession = (request: FastifyRequest): void => {
  Reflect.set(request, 'session', null);
};

/** Every error leaves as application/problem+json. What nobody foresaw is logged whole and told to nobody. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly hearUnstated?: HearUnstated) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = understandError(error);
    const status = problemStatus[problem.code];
    if (problem.code === 'internal') request.log.error({ err: error }, 'unforeseen error');
    else if (problem.code === 'unavailable') request.log.warn({ err: error }, 'records out of reach');
    const unstated = unstatedBy(request, problem.code);
    if (unstated !== null) {
      request.log.error(
        { route: unstated, code: problem.code },
        'refused with what the table of routes does not state',
      );
      this.hearUnstated?.(unstated, problem.code);
    }
    if (reply.sent) return;
    if (problem.code === 'unavailable') keepNoSession(request);
    const { body, languages } = problemDocument(problem, request.id, languageOf(request));
    void reply
      .status(status)
      .headers({ ...problem.headers, 'cache-control': 'no-store', 'content-language': languages.join(', ') })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(body));
  }
}
