import { problemOf } from './support/browser.ts';
import { openTestCouncil, type TestCouncil } from './support/open-test-council.ts';
import { type RunningApi, startApi } from './support/running-api.ts';

let api: RunningApi;
let council: TestCouncil;
beforeAll(async () => {
  api = await startApi({logLevel:'debug'});
  council = await openTestCouncil();
});
afterAll(() => api.close());

describe('signing in', () => {
  test('a person of one council signs in and works in it at once', async () => {
    const officer = await council.person('scrutiny_officer');
    const browser = api.browser();
    const answer = await browser.signIn(officer.email, officer.password);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ council: { name: council.name }, membership: { roles: ['scrutiny_officer'] } });
    const again = await browser.get('/api/session');
    expect(again.json).toMatchObject({ account: { email: officer.email }, council: { councilId: council.councilId } });
  });
  test('nowhere', async () => {
    expect(problemOf(await api.browser().get('/api/nowhere'))).toBe('not_found');
    expect((await api.browser().get('/api/health/ready')).json).toEqual({});
  });
});
