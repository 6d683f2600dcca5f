import { identityRoutes } from '@holdfast/contracts/identity/routes';
import type { Session } from '@holdfast/contracts/identity/shapes';
import type { AnswerOf, ParametersOf, Route, SentBody, SentQuery, Takes, VersionOf } from '@holdfast/contracts/route';
import { languageHeader } from '@holdfast/words/languages';
import { language } from '../app/language/i18n.ts';
import { isProblem, offline, readProblem } from './problem.ts';

/** What may be asked in the query of a row. */
export type QueryOf<Row extends Route> = Partial<SentQuery<Row>>;

type OfBody<Row extends Route> =
  Takes<Row> extends 'file'
    ? { readonly file: File }
    : Takes<Row> extends undefined
      ? unknown
      : { readonly body: SentBody<Row> };
type OfQuery<Row extends Route> = Row['terms'] extends { readonly query: object }
  ? { readonly query?: QueryOf<Row> }
  : unknown;
/** The revision that the person saw; the server refuses when it has moved on. */
type OfVersion<Row extends Route> =
  VersionOf<Row> extends 'required'
    ? { readonly revision: number }
    : VersionOf<Row> extends 'where_sent'
      ? { readonly revision?: number }
      : unknown;

/** What a row of the table has to be told: its parameters, its query, its body, its version. */
type AskOf<Row extends Route> = ParametersOf<Row> &
  OfBody<Row> &
  OfQuery<Row> &
  OfVersion<Row> & { readonly signal?: AbortSignal };
type Arguments<Row extends Route> = object extends AskOf<Row> ? [ask?: AskOf<Row>] : [ask: AskOf<Row>];

interface Ask {
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;
  readonly body?: unknown;
  readonly file?: File;
  readonly revision?: number;
  readonly signal?: AbortSignal;
  readonly [parameter: string]: unknown;
}

let csrfToken = '';

/** Every answer about the session carries the token that later changes must bring back. */
export const rememberCsrfToken = (session: Session): Session => {
  csrfToken = session.csrfToken;
  return session;
};

export const currentCsrfToken = (): string => csrfToken;

/** The address of a row of the table; `undefined` and empty values of the query are left out. */
export function addressOf<Row extends Route>(row: Row, ask: ParametersOf<Row> & OfQuery<Row>): string;
export function addressOf({ path }: Route, { query = {}, ...parameters }: Ask): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(name, String(value));
  const address = path.replace(/:(\w+)/gu, (_, name: string) => encodeURIComponent(String(parameters[name])));
  return search.size === 0 ? address : `${address}?${search.toString()}`;
}

export const entityTag = (revision: number): string => `"${revision}"`;

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.set('file', file);
  return form;
};

async function once(row: Route, ask: Ask): Promise<Response> {
  const { body, file, revision, signal } = ask;
  const headers: Record<string, string> = { accept: 'application/json', [languageHeader]: language() };
  if (row.method !== 'GET') headers['x-csrf-token'] = csrfToken;
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (revision !== undefined) headers['if-match'] = entityTag(revision);
  const sent = file === undefined ? (body === undefined ? null : JSON.stringify(body)) : formOf(file);
  try {
    return await fetch(addressOf(row, ask), {
      method: row.method,
      headers,
      credentials: 'same-origin',
      body: sent,
      signal: signal ?? null,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw offline();
  }
}

async function answer(row: Route, ask: Ask): Promise<unknown> {
  const response = await once(row, ask);
  const body = await response.text();
  if (!response.ok) throw readProblem(response.status, body);
  return body === '' ? {} : JSON.parse(body);
}

/**
 * Asks for a row of the table and gives its answer, or throws an `ApiProblem`. A token that has gone stale (the session
 * was renewed in another tab) is fetched anew and the change is tried once more, so that nothing typed is lost to it.
 * What is answered is checked against the row on the server.
 */
export function call<Row extends Route>(row: Row, ...ask: Arguments<Row>): Promise<AnswerOf<Row>>;
export async function call(row: Route, ask: Ask = {}): Promise<unknown> {
  try {
    return await answer(row, ask);
  } catch (error) {
    if (!isProblem(error, 'csrf_failed')) throw error;
    rememberCsrfToken(await call(identityRoutes.session));
    return await answer(row, ask);
  }
}
