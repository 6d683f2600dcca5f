import type { Route, Terms } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';
import { sentence } from '@holdfast/words/sentence';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/problem.ts';

/** Bytes of a body by somebody who has not signed in: two answers of 20,000 letters, whatever the letters are. */
const bytesOfAnybody = 256 * 1024;

/** Values of a body, each list, object, text and number counted: what the largest shapes of the rows can hold. */
const values = { of_anybody: 2_000, usual: 20_000, whole_paper: 500_000 } as const;

const mostOf = ({ may, size }: Pick<Terms, 'may' | 'size'>): number =>
  values[size ?? (may === 'anybody' ? 'of_anybody' : 'usual')];

/**
 * What came, if it holds no more values than the row's shape can take. It is counted before anything is done with it, and
 * without a call for each depth: two megabytes hold a million brackets, or as many empty texts, and each would be cleaned
 * and compared while everybody else waits.
 */
export const insistFew = (terms: Pick<Terms, 'may' | 'size'>, body: unknown): unknown => {
  const most = mostOf(terms);
  const waiting: unknown[] = [body];
  for (let seen = 1; waiting.length > 0;) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const within: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    seen += within.length;
    if (seen > most) throw new ProblemError('too_large', sentence('problems.request_too_large'));
    for (const one of within) waiting.push(one);
  }
  return body;
};

const isSmall = ({ terms: { may, body } }: Route): boolean =>
  may === 'anybody' && body !== undefined && body !== 'mail';

/** What anybody may send is read no further than it can make sense. Register it before the routes. */
export const useSmallBodies = (server: FastifyInstance): void => {
  const small = new Set(
    Object.values(routes)
      .flatMap((table) => Object.values<Route>(table))
      .filter(isSmall)
      .map(({ method, path }) => `${method} ${path}`),
  );
  server.addHook('onRoute', (options) => {
    const methods = [options.method].flat();
    if (methods.some((method) => small.has(`${method} ${options.url}`))) options.bodyLimit = bytesOfAnybody;
  });
};
