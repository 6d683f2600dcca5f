import type { Session } from '@holdfast/contracts/identity/shapes';
import { language } from '../app/i18n.ts';
import { isProblem, offline, readProblem } from './problem.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Query = Readonly<Record<string, string | number | undefined>>;

interface Ask {
  readonly query?: Query;
  /** Sent as JSON, but for a form with a file. */
  readonly body?: unknown;
  /** The revision that the person saw; the server refuses when it has moved on. */
  readonly revision?: number;
  readonly signal?: AbortSignal;
}

let csrfToken = '';

/** Every answer about the session carries the token that later changes must bring back. */
export const rememberCsrfToken = (session: Session): Session => {
  csrfToken = session.csrfToken;
  return session;
};

export const currentCsrfToken = (): string => csrfToken;

/** The address of a route of the API; `undefined` and empty values are left out. */
export function apiAddress(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(name, String(value));
  return search.size === 0 ? `/api${path}` : `/api${path}?${search.toString()}`;
}

export const entityTag = (revision: number): string => `"${revision}"`;

async function once(method: Method, path: string, ask: Ask): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': language() };
  if (method !== 'GET') headers['x-csrf-token'] = csrfToken;
  const form = ask.body instanceof FormData;
  if (ask.body !== undefined && !form) headers['content-type'] = 'application/json';
  if (ask.revision !== undefined) headers['if-match'] = entityTag(ask.revision);
  try {
    return await fetch(apiAddress(path, ask.query), {
      method,
      headers,
      credentials: 'same-origin',
      ...(ask.body === undefined ? {} : { body: ask.body instanceof FormData ? ask.body : JSON.stringify(ask.body) }),
      ...(ask.signal === undefined ? {} : { signal: ask.signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw offline();
  }
}

async function answer<Answer>(method: Method, path: string, ask: Ask): Promise<Answer> {
  const response = await once(method, path, ask);
  const body = await response.text();
  if (!response.ok) throw readProblem(response.status, body);
  // The server's routes are checked against the same contract from which the caller's type comes.
  return (body === '' ? {} : JSON.parse(body)) as Answer;
}

/**
 * Asks the API and gives its answer, or throws an `ApiProblem`. A token that has gone stale (the session was renewed
 * in another tab) is fetched anew and the change is tried once more, so that nothing typed is lost to it.
 */
export async function request<Answer>(method: Method, path: string, ask: Ask = {}): Promise<Answer> {
  try {
    return await answer<Answer>(method, path, ask);
  } catch (error) {
    if (!isProblem(error, 'csrf_failed')) throw error;
    rememberCsrfToken(await answer<Session>('GET', '/session', {}));
    return await answer<Answer>(method, path, ask);
  }
}
