import { problemOf } from '../support/browser.ts';
import type { Browser } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';

let api: RunningApi;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
  officer = await api.signedIn(await openTestCouncil(), 'council_administrator', 'scrutiny_officer');
});
afterAll(() => api.close());

const add = (body: object) => officer.post('/api/recommendations', body);
const nested = (depth: number): object => {
  let value: object = {};
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
};

test('a body of more values than its route can take is counted, and not looked at', async () => {
  const empty = Array.from({ length: 650_000 }, () => '');
  expect(problemOf(await add({ words: 'That it is done.', lead: empty }))).toBe('too_large');
  expect(problemOf(await add({ words: 'That it is done.', more: empty.slice(0, 20_001) }))).toBe('too_large');
});

test('a body nested three thousand deep is refused in a sentence', async () => {
  expect(problemOf(await add({ words: 'That it is done.', lead: nested(3_000) }))).toBe('invalid');
});

test('of many faults some are told', async () => {
  const items = Array.from({ length: 400 }, () => ({}));
  const answer = await officer.post('/api/recommendations/bulk', { items, change: { kind: 'rag', rag: null } });
  expect(problemOf(answer)).toBe('invalid');
  expect((answer.json as { fields: unknown[] }).fields).toHaveLength(50);
});

test('who has not signed in sends what two long answers need, and no more', async () => {
  const visitor = api.browser();
  const look = (token: string, more: object = {}) => visitor.post('/api/answers/by-link/look', { token, ...more });
  expect(problemOf(await look('x'.repeat(300 * 1024)))).toBe('too_large');
  expect(problemOf(await look('x', { more: Array.from({ length: 2_001 }, () => 1) }))).toBe('too_large');
  expect(problemOf(await look('x'))).toBe('not_found');
  const password = 'x'.repeat(300 * 1024);
  expect(problemOf(await visitor.signIn('robin@example.gov.uk', password))).toBe('too_large');
  const written = {
    token: 'x',
    reminderId: crypto.randomUUID(),
    words: 'ŵ'.repeat(20_000),
    revisedBecause: '€'.repeat(20_000),
  };
  const kept = await visitor.ask('/api/answers/by-link/draft', {
    method: 'PUT',
    headers: { 'if-match': '"0"' },
    body: written,
  });
  expect(problemOf(kept)).toBe('not_found');
});
