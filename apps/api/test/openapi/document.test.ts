import { z } from 'zod';
import { ServedRoutes } from '../../src/platform/routes/served-routes.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { read } from '../support/sample.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const shown = z.union([
  z.looseObject({ content: z.record(z.string(), z.unknown()) }),
  z.strictObject({ $ref: z.string().startsWith('#/components/responses/') }),
]);
const operation = z.looseObject({
  summary: z.string().min(5),
  // Only "no content" shows none.
  responses: z.object({ 204: z.strictObject({ description: z.string() }).optional() }).catchall(shown),
});
const document = z.looseObject({
  openapi: z.literal('3.1.0'),
  info: z.looseObject({ title: z.literal('Holdfast') }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
});

test('the document is OpenAPI 3.1 and describes every route, with what it answers', async () => {
  const { paths } = read(await api.browser().get('/api/openapi.json'), document);
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routes = api.app.get(ServedRoutes).rows();
  expect(described.toSorted()).toEqual(
    routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/gu, '{$1}')}`).toSorted(),
  );
});

test('every reference in the document leads somewhere', async () => {
  const { text, json } = await api.browser().get('/api/openapi.json');
  const references = [...text.matchAll(/"\$ref":"(#[^"]+)"/gu)].map(([, reference = '']) => reference);
  const lost = references.filter((reference) => at(json, reference.slice(2).split('/')) === undefined);
  expect(lost).toEqual([]);
});

test('a change says its version, its token and its fields; whoever reads is told the version', async () => {
  const { json } = await api.browser().get('/api/openapi.json');
  const component = (...path: readonly string[]) => JSON.stringify(at(json, ['components', ...path]));
  const edit = JSON.stringify(at(json, ['paths', '/api/recommendations/{recommendationId}', 'patch']));
  const references = ['parameters/Version', 'parameters/CsrfToken', 'schemas/EditRecommendation', 'headers/Version'];
  expect(references.filter((reference) => !edit.includes(`"#/components/${reference}"`))).toEqual([]);
  expect(component('parameters', 'Version')).toContain('If-Match');
  expect(component('parameters', 'CsrfToken')).toContain('x-csrf-token');
  expect(component('schemas', 'EditRecommendation')).toContain('dueWords');
  expect(edit).toContain('"412":{"$ref":"#/components/responses/StaleVersion"}');
});

test('the cookie has the name that this installation gives it', async () => {
  const { json } = await api.browser().get('/api/openapi.json');
  const named = at(json, ['components', 'securitySchemes', 'session', 'name']);
  expect(named).toBe('holdfast');
  const browser = api.browser();
  await browser.get('/api/session');
  expect(browser.cookie).toContain(`${String(named)}=`);
});

test('the page about the API loads nothing from elsewhere', async () => {
  const page = await api.browser().get('/api/docs');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.text).not.toMatch(/(?:src|href)="https?:/u);
  const [, script = ''] = /src="([^"]+swagger-ui-bundle\.js)"/u.exec(page.text) ?? [];
  const file = await api.browser().get(new URL(script, `${api.origin}/api/docs`).pathname);
  expect(file.headers.get('content-type')).toContain('javascript');
});

const at = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
  if (step === undefined) return value;
  return typeof value === 'object' && value !== null ? at(Reflect.get(value, step), rest) : undefined;
};
