import type { ProblemCode } from '@holdfast/contracts/problem';
import { refusalsOf } from '@holdfast/contracts/refusals';
import type { Route } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';
import type { FastifyRequest } from 'fastify';

const nameOf = (method: string, path: string): string => `${method} ${path}`;

const stated: ReadonlyMap<string, ReadonlySet<ProblemCode>> = new Map(
  Object.values(routes)
    .flatMap((table) => Object.values<Route>(table))
    .map((row) => [nameOf(row.method, row.path), new Set(refusalsOf(row))]),
);

/**
 * The name of the route, where its row of the table does not state that it may refuse with this code: whoever reads the
 * document does not expect it. null: it is stated, or the address is no route's.
 */
export const unstatedBy = ({ method, routeOptions }: FastifyRequest, code: ProblemCode): string | null => {
  const name = nameOf(method === 'HEAD' ? 'GET' : method, routeOptions.url ?? '');
  return stated.get(name)?.has(code) === false ? name : null;
};

/** Hears of a refusal that no row states. */
export type HearUnstated = (route: string, code: ProblemCode) => void;
