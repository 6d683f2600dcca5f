import type { Route } from '@holdfast/contracts/route';
import { newId } from '@holdfast/database/new-id';
import { ServedRoutes } from '../../src/platform/routes/served-routes.ts';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';

let api: RunningApi;
let routes: readonly Route[];
let officer: Browser;

beforeAll(async () => {
  api = await startApi();
  routes = api.app.get(ServedRoutes).rows();
  officer = await api.signedIn(await openTestCouncil(), 'council_administrator', 'scrutiny_officer');
});
afterAll(() => api.close());

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

test('the walk sees the routes', () => {
  expect(routes.map(nameOf)).toEqual(
    expect.arrayContaining(['GET /api/home', 'POST /api/imports', 'GET /api/session']),
  );
});

test('every route that changes something refuses a request without the session’s token', async () => {
  const cookie = officer.cookie;
  for (const route of routes.filter(({ method }) => method !== 'GET')) {
    const path = route.path.replace(/:\w+/gu, () => newId());
    const answer = await api.browser().ask(path, { method: route.method, headers: { cookie } });
    expect([nameOf(route), problemOf(answer)]).toEqual([nameOf(route), 'csrf_failed']);
  }
});

test('a page of another host cannot change anything, even with the token', async () => {
  const elsewhere = { origin: 'https://elsewhere.example' };
  expect(problemOf(await officer.post('/api/portfolios', { name: 'Housing' }, elsewhere))).toBe('csrf_failed');
  expect(
    problemOf(await officer.post('/api/portfolios', { name: 'Housing' }, { 'sec-fetch-site': 'cross-site' })),
  ).toBe('csrf_failed');
  expect((await officer.post('/api/portfolios', { name: 'Housing' }, { origin: api.origin })).status).toBe(201);
});

test('an address that cannot be an id is answered as one that nobody has', async () => {
  expect(problemOf(await officer.get('/api/recommendations/1'))).toBe('not_found');
  expect(problemOf(await api.browser().get('/api/calendars/subscribe/nowhere.ics'))).toBe('not_found');
});
