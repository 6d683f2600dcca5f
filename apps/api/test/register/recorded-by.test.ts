import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting } from '../support/sample.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('whoever adds a committee, a portfolio, a meeting or a status word is kept with it, and when', async () => {
  const council = await openTestCouncil();
  const person = await council.person('scrutiny_officer', 'council_administrator');
  const clerk = api.browser();
  await clerk.signIn(person.email, person.password);
  await addMeeting(clerk, await addCommittee(clerk), '2012-09-13');
  await clerk.post('/api/portfolios', { name: 'Housing' });
  const word = { word: 'Nearly there', coreStatus: 'on_track', validFrom: '2012-01-01' };
  expect((await clerk.post('/api/council/status-words', word, { 'if-match': '"10"' })).status).toBe(201);
  for (const [table, where] of [
    ['committee', 'true'],
    ['portfolio', 'true'],
    ['meeting', 'true'],
    ['status_word', `word = 'Nearly there'`],
  ] as const) {
    const rows = await council.byHand(
      `select recorded_by as by, recorded_at > now() - interval '10 minutes' as now from ${table} where ${where}`,
    );
    expect([table, rows]).toEqual([table, [{ by: person.membershipId, now: true }]]);
  }
});
