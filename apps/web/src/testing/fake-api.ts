import type { FieldProblem, Problem } from '@holdfast/contracts/problem';
import type { AnswerOf, ReadOnly, Route } from '@holdfast/contracts/route';

/** A request as the fake server sees it. */
export interface Asked {
  readonly method: string;
  /** Without `/api`, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly body: Body;
}
interface Refusal extends Answer<Problem> {
  readonly refused: true;
}

type Answerer<Body> = (
  asked: Asked,
  parameters: readonly string[],
) => Answer<Body> | Refusal | Promise<Answer<Body> | Refusal>;

/** A row of the table of routes, and what the fake server answers there. */
export interface Fake {
  readonly row: Route;
  readonly answerer: Answerer<unknown>;
}
export type FakeRoutes = readonly Fake[];

export const on = <Row extends Route>(row: Row, answerer: Answerer<ReadOnly<AnswerOf<Row>>>): Fake => ({
  row,
  answerer,
});

export const ok = <const Body>(body: Body): Answer<Body> => ({ status: 200, body });

interface Refused extends Pick<Problem, 'code' | 'detail'>, Partial<Pick<Problem, 'language' | 'requestId'>> {
  readonly fields?: readonly Pick<FieldProblem, 'field' | 'message'>[];
}

/** In English where nothing is said of the language. */
export const refuse = (status: number, { language = 'en', fields, ...problem }: Refused): Refusal => ({
  status,
  refused: true,
  body: {
    type: 'about:blank',
    title: problem.detail,
    status,
    requestId: 'request-1',
    language,
    ...problem,
    fields: fields?.map((field) => ({ ...field, language })),
  },
});

const parametersOf = (pattern: string, path: string): readonly string[] | null => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const fits = wanted.every((part, at) => part.startsWith(':') || part === given[at]);
  return fits ? given.filter((_, at) => wanted[at]?.startsWith(':')) : null;
};

/** Finds the answer to a request among the fakes: an address without parameters goes first, a later fake before an earlier. */
export async function answerWith(fakes: FakeRoutes, asked: Asked): Promise<Answer> {
  const found = fakes.flatMap(({ row, answerer }) => {
    const parameters = row.method === asked.method ? parametersOf(row.path, `/api${asked.path}`) : null;
    return parameters === null ? [] : [{ answerer, parameters }];
  });
  const first = found.toReversed().toSorted((a, b) => a.parameters.length - b.parameters.length)[0];
  if (first !== undefined) return first.answerer(asked, first.parameters);
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
