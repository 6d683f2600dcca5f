import { identityRoutes } from '@holdfast/contracts/identity/routes';
import type { Route } from '@holdfast/contracts/route';
import { nounDescriptions, routes } from '@holdfast/contracts/routes';
import { z } from 'zod';
import { statusOf } from '../routes/serve.ts';
import { Refused } from './refused.ts';
import { type Schemas, drawSchemas } from './schemas.ts';

const parameters = {
  CsrfToken: {
    name: 'x-csrf-token',
    in: 'header',
    required: true,
    schema: { type: 'string' },
    description: 'The `csrfToken` of `GET /api/session`: it shows that the change comes from whoever holds the session',
  },
  Version: {
    name: 'If-Match',
    in: 'header',
    required: true,
    schema: { type: 'string' },
    description: 'The ETag of the version that you saw',
  },
  VersionWhereSent: {
    name: 'If-Match',
    in: 'header',
    required: false,
    schema: { type: 'string' },
    description: 'The ETag of the version that you saw; it is checked where you send it',
  },
};

const headers = {
  Version: { description: 'The version of what is answered, for `If-Match`', schema: { type: 'string' } },
};

const ofComponent = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

const parameterName = /:(\w+)/gu;

/** A stranger's request carries no session, so there is nothing that another page could misuse; signing in makes one. */
const needsToken = (row: Route): boolean =>
  row.method !== 'GET' && (row.terms.may !== 'anybody' || row === identityRoutes.signIn);

const parametersOf = (row: Route, schemas: Schemas): readonly object[] => {
  const { version, query } = row.terms;
  const inPath = [...row.path.matchAll(parameterName)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...(name.endsWith('Id') ? { format: 'uuid' } : {}) },
  }));
  return [
    ...inPath,
    ...(query === undefined ? [] : schemas.query(query).map((parameter) => ({ in: 'query', ...parameter }))),
    ...(version === 'required' ? [ofComponent('parameters', 'Version')] : []),
    ...(version === 'where_sent' ? [ofComponent('parameters', 'VersionWhereSent')] : []),
    ...(needsToken(row) ? [ofComponent('parameters', 'CsrfToken')] : []),
  ];
};

const oneFile = {
  'multipart/form-data': {
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  },
};
const mail = { 'message/rfc822': { schema: { type: 'string', format: 'binary' } } };

const bodyOf = ({ terms: { body } }: Route, schemas: Schemas): object => {
  if (body === undefined) return {};
  const content =
    body === 'file' ? oneFile : body === 'mail' ? mail : { 'application/json': { schema: schemas.sent(body) } };
  return { requestBody: { required: true, content } };
};

const answerOf = ({ terms: { answer, summary } }: Route, schemas: Schemas): object => {
  if (answer === 'nothing') return { description: summary };
  if (!(answer instanceof z.ZodType)) {
    const media = answer.mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }] as const);
    return { description: summary, content: Object.fromEntries(media) };
  }
  const versioned = answer instanceof z.ZodObject && 'revision' in answer.shape;
  return {
    description: summary,
    ...(versioned ? { headers: { ETag: ofComponent('headers', 'Version') } } : {}),
    content: { 'application/json': { schema: schemas.answered(answer) } },
  };
};

/** The whole table of routes as OpenAPI 3.1. `cookieName`: of the session, as this installation calls it. */
export const describeApi = (cookieName: string): object => {
  const rows = Object.entries(routes).flatMap(([noun, table]) =>
    Object.entries<Route>(table).map(([name, row]) => ({ noun, name, row })),
  );
  const answers = rows.flatMap(({ row }) => (row.terms.answer instanceof z.ZodType ? [row.terms.answer] : []));
  const schemas = drawSchemas(answers);
  const refused = new Refused(schemas);
  const paths: Record<string, Record<string, object>> = {};
  for (const { noun, name, row } of rows) {
    const described = (paths[row.path.replace(parameterName, '{$1}')] ??= {});
    described[row.method.toLowerCase()] = {
      tags: [noun],
      operationId: `${noun}_${name}`,
      summary: row.terms.summary,
      security: row.terms.may === 'anybody' ? [] : [{ session: [] }],
      parameters: parametersOf(row, schemas),
      ...bodyOf(row, schemas),
      responses: { [statusOf(row)]: answerOf(row, schemas), ...refused.of(row) },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Holdfast',
      version: '1',
      description: [
        'Sign in with `POST /api/session`; `GET /api/session` gives the token that every change sends back in the header `x-csrf-token`.',
        'What is edited carries a version: send the `ETag` that you saw as `If-Match` (412 when somebody was quicker, 428 when it is missing).',
        'Lists come in pages: pass `nextCursor` back as `cursor`. Errors are `application/problem+json` with a stable `code`.',
      ].join('\n\n'),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(nounDescriptions).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookieName } },
      parameters,
      headers,
      responses: refused.named(),
      schemas: schemas.named(),
    },
  };
};
