import type { Route } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';
import { createDataSource } from '@holdfast/database/data-source';
import { problemOf } from '../support/browser.ts';
import { type CutOff, lineTo } from '../support/cut-off.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { tracker } from '../support/sample.ts';
import { testAddress } from '../support/test-address.ts';

describe('when Postgres is gone', () => {
  let api: RunningApi;
  let line: CutOff;
  beforeAll(async () => {
    line = await lineTo(testAddress('HOLDFAST_TEST_DATABASE_URL'));
    api = await startApi({ databaseUrl: line.url });
  });
  afterAll(async () => {
    await api.close();
    await line.cut();
  });

  test('everything that needs it says so, and when it is back all is as before', async () => {
    const officer = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
    await line.cut();
    for (const path of ['/api/council', '/api/recommendations', '/api/health/ready']) {
      const answer = await officer.get(path);
      expect([path, answer.status, problemOf(answer)]).toEqual([path, 503, 'unavailable']);
    }
    const refused = await officer.post('/api/portfolios', { name: 'Housing' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
    expect(refused.text).not.toMatch(/ECONN|postgres|127\.0\.0\.1/iu);
    expect((await officer.get('/api/health/live')).status).toBe(200);
    await line.mend();
    expect((await officer.get('/api/council')).status).toBe(200);
    expect((await officer.post('/api/portfolios', { name: 'Housing' })).status).toBe(201);
    expect((await officer.get('/api/health/ready')).json).toMatchObject({ status: 'ok' });
  });

  test('a stranger is answered in a sentence by every route, and learns no address', async () => {
    await line.cut();
    const wrong: unknown[] = [];
    for (const { method, path: place } of Object.values(routes).flatMap((table) => Object.values<Route>(table))) {
      const address = `${api.origin}${place.replaceAll(/:\w+/gu, '0190a1b2-0000-7000-8000-000000000001')}`;
      const body = method === 'GET' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } };
      const answer = await fetch(address, { method, ...body });
      const said = await answer.text();
      const kind = answer.headers.get('content-type') ?? '';
      const isProblem = kind.startsWith('application/problem+json');
      if ((answer.status >= 400 && !isProblem) || /ECONN|postgres|127\.0\.0\.1/iu.test(said))
        wrong.push([method, place, answer.status, kind, said.slice(0, 120)]);
    }
    expect(wrong).toEqual([]);
    await line.mend();
  }, 60_000);
});

describe('when Postgres ends every connection of the API', () => {
  const applicationName = `api-${process.pid}-ended`;
  const admin = createDataSource({ url: testAddress('HOLDFAST_TEST_ADMIN_URL'), poolSize: 1 });
  beforeAll(() => admin.initialize());
  afterAll(() => admin.destroy());
  const endAll = async (): Promise<number> => {
    const ended = await admin.query<unknown[]>(
      'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1',
      [applicationName],
    );
    return ended.length;
  };

  test('those who ask at that moment are told to try again, or are served; nobody gets half an answer', async () => {
    const url = new URL(testAddress('HOLDFAST_TEST_DATABASE_URL'));
    url.searchParams.set('application_name', applicationName);
    const api = await startApi({ databaseUrl: url.toString() });
    const officer = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
    const names = Array.from({ length: 60 }, (_, number) => `Portfolio ${number}`);
    const asked: Promise<readonly [string, number, string | undefined]>[] = [];
    let ended = 0;
    for (const name of names) {
      asked.push(
        officer.post('/api/portfolios', { name }).then((answer) => [name, answer.status, problemOf(answer)] as const),
      );
      asked.push(officer.get('/api/council').then((answer) => ['', answer.status, problemOf(answer)] as const));
      if (asked.length % 40 === 0) ended += await endAll();
    }
    const answers = await Promise.all(asked);
    expect(ended).toBeGreaterThan(0);
    const others = answers.filter(([, status, code]) => status >= 300 && code !== 'unavailable');
    expect(others).toEqual([]);
    const after = await officer.get('/api/portfolios');
    expect(after.status).toBe(200);
    // What was answered with success is there, whatever was asked around it.
    const kept = answers.filter(([name, status]) => name !== '' && status === 201).map(([name]) => name);
    expect(kept.filter((name) => !after.text.includes(`"${name}"`))).toEqual([]);
    await api.close();
  });
});

describe('when the queue is gone', () => {
  let api: RunningApi;
  let line: CutOff;
  beforeAll(async () => {
    line = await lineTo(testAddress('HOLDFAST_TEST_QUEUE_URL'));
    api = await startApi({ queueDatabaseUrl: line.url });
  });
  afterAll(async () => {
    await api.close();
    await line.cut();
  });

  test('an upload is kept all the same, and waits', async () => {
    const officer = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
    await line.cut();
    const answer = await officer.upload('/api/imports', 'tracker.csv', tracker);
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({ state: 'received' });
    expect((await officer.get('/api/health/ready')).json).toMatchObject({ status: 'degraded', queue: 'away' });
    await line.mend();
  });
});
