import { z } from 'zod';
import { ServedRoutes } from '../src/platform/routes/served-routes.ts';
import { type RunningApi, startApi } from './support/running-api.ts';
import { read } from './support/sample.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const shown = z.looseObject({ content: z.record(z.string(), z.unknown()) });
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

test('a change that needs a version says so, and a body shows its fields', async () => {
  const { paths } = read(await api.browser().get('/api/openapi.json'), document);
  const edit = JSON.stringify(paths['/api/recommendations/{recommendationId}']?.['patch']);
  expect(edit).toContain('If-Match');
  expect(edit).toContain('dueWords');
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
