import { problemOf } from './support/browser.ts';
import { type CutOff, lineTo } from './support/cut-off.ts';
import { openTestCouncil } from './support/open-test-council.ts';
import { type RunningApi, startApi } from './support/running-api.ts';
import { tracker } from './support/sample.ts';
import { testAddress } from './support/test-address.ts';

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
