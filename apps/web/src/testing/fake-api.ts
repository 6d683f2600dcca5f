import type { Problem } from '@holdfast/contracts/problem';

/** A request as the fake server sees it. */
export interface Asked {
  readonly method: string;
  /** Without `/api`, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

type Answerer = (asked: Asked, parameters: readonly string[]) => Answer | Promise<Answer>;

/** `'GET /recommendations/:id'` and what it answers. */
export type FakeRoutes = Readonly<Record<string, Answerer>>;

export const ok = (body: unknown): Answer => ({ status: 200, body });

export const refuse = (status: number, problem: Pick<Problem, 'code' | 'detail'> & Partial<Problem>): Answer => ({
  status,
  body: { type: 'about:blank', title: problem.detail, status, requestId: 'request-1', ...problem },
});

const parametersOf = (pattern: string, path: string): readonly string[] | null => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const fits = wanted.every((part, at) => part.startsWith(':') || part === given[at]);
  return fits ? given.filter((_, at) => wanted[at]?.startsWith(':')) : null;
};

/** Finds the answer to a request among the routes; later routes stand in for earlier ones. */
export async function answerWith(routes: FakeRoutes, asked: Asked): Promise<Answer> {
  for (const [route, answerer] of Object.entries(routes)) {
    const [method = '', pattern = ''] = route.split(' ');
    const parameters = method === asked.method ? parametersOf(pattern, asked.path) : null;
    if (parameters !== null) return answerer(asked, parameters);
  }
  return refuse(404, { code: 'not_found', detail: 'There is nothing at this address.' });
}

/** Puts a fake server in the place of the network, and gives the list of what was asked of it. */
export function serve(routes: FakeRoutes): readonly Asked[] {
  const requests: Asked[] = [];
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, 'http://holdfast.test');
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const asked: Asked = {
      method: init?.method ?? 'GET',
      path: url.pathname.replace(/^\/api/u, ''),
      query: url.searchParams,
      headers: new Headers(init?.headers),
      body,
    };
    requests.push(asked);
    const answer = await answerWith(routes, asked);
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  };
  return requests;
}
