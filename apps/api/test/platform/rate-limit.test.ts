import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';

const apis: RunningApi[] = [];
const startOne = async (rateLimit: 'on' | 'off') => {
  const api = await startApi({ rateLimit });
  apis.push(api);
  return api;
};
afterAll(() => Promise.all(apis.map((api) => api.close())));

/** Refused for what it asks, before any work: only the counting is of interest. */
const cheap = '/api/recommendations?limit=5000';

test('a session that asks faster than a person can is held back, and a colleague at the same address is not', async () => {
  const api = await startOne('on');
  const council = await openTestCouncil();
  const [wild, colleague] = [
    await api.signedIn(council, 'scrutiny_officer'),
    await api.signedIn(council, 'scrutiny_officer'),
  ];
  const asked = await Promise.all(Array.from({ length: 1_230 }, () => wild.get(cheap)));
  const refused = asked.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(20);
  expect(refused[0]?.json).toMatchObject({ code: 'too_many_requests', detail: 'Wait a minute and try again.' });
  expect((await colleague.get(cheap)).status).toBe(422);
  expect((await api.browser().get('/api/health/live')).status).toBe(200);
});

test('for a measurement the limit can be switched off, and nothing else does', async () => {
  const api = await startOne('off');
  const officer = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  const asked = await Promise.all(Array.from({ length: 1_230 }, () => officer.get(cheap)));
  expect(asked.every(({ status }) => status === 422)).toBe(true);
});
