import { problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('a responder speaks for the work, and leaves the committee’s word to the officer', async () => {
  const council = await openTestCouncil();
  const officer = await api.signedIn(council, 'scrutiny_officer');
  const responder = await api.signedIn(council, 'responder');
  const added = await officer.post('/api/recommendations', { words: 'That the wall is surveyed.' });
  const path = `/api/recommendations/${/"recommendationId":"([^"]+)"/u.exec(added.text)?.[1] ?? ''}`;
  const claim = { coreStatus: 'claimed_complete', changedOn: '2012-08-10' };
  expect(problemOf(await responder.post(`${path}/status`, claim))).toBe('refused_by_rule');
  await responder.post(`${path}/responses`, { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-01' });
  expect((await responder.post(`${path}/status`, claim)).json).toMatchObject({ coreStatus: 'claimed_complete' });
  expect(problemOf(await responder.post(`${path}/status`, { ...claim, coreStatus: 'superseded', reason: 'x' }))).toBe(
    'refused_by_rule',
  );
});
