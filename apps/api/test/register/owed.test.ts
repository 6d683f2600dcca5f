import { home } from '@holdfast/contracts/home/shapes';
import { registerPage } from '@holdfast/contracts/recommendations/register';
import { newId } from '@holdfast/database/new-id';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addRecommendation, read } from '../support/sample.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('a responder sees everything that they owe, oldest first, each with its day, and the count of it is the list', async () => {
  const council = await openTestCouncil();
  const officer = await api.signedIn(council, 'scrutiny_officer');
  const responder = await api.signedIn(council, 'responder');
  const lead = ['Sam Reed'];
  const later = await addRecommendation(officer, { lead, receivedOn: '2012-08-10' });
  const noDay = await addRecommendation(officer, { lead });
  const late = await addRecommendation(officer, { lead, receivedOn: '2012-05-02' });
  const action = await addRecommendation(officer, { words: 'That the wall is mended.' });
  await officer.post(`/api/recommendations/${action.recommendationId}/actions`, { words: 'Mend it.', lead });
  const elses = await addRecommendation(officer, { lead: ['Somebody Else'], receivedOn: '2012-05-02' });
  const { owes } = read(await responder.get('/api/home'), home);
  expect(owes.items.map(({ recommendationId }) => recommendationId)).toEqual(
    [late, later, ...[noDay, action].toSorted((a, b) => a.reference.localeCompare(b.reference))].map(
      ({ recommendationId }) => recommendationId,
    ),
  );
  expect(owes.items.map(({ responseDueOn }) => responseDueOn)).toEqual(['2012-07-01', '2012-10-09', null, null]);
  expect(owes.total).toBe(owes.items.length);
  expect(owes.items.map(({ recommendationId }) => recommendationId)).not.toContain(elses.recommendationId);
  const opened = read(await responder.get('/api/recommendations?mine=yes&list=owed&sort=due'), registerPage);
  expect(opened.total).toBe(owes.total);
});

test('the post-holder of the day, and whoever stands in for them, owe what is in the portfolio', async () => {
  const council = await openTestCouncil();
  const officer = await api.signedIn(council, 'scrutiny_officer');
  const support = await api.signedIn(council, 'responder');
  const [portfolioId, holderId] = [newId(), newId()];
  const { councilId } = council;
  await council.byHand('insert into portfolio (council_id, portfolio_id, name) values ($1, $2, $3)', [
    councilId,
    portfolioId,
    'Homes',
  ]);
  const person = 'insert into person (council_id, person_id, kind, name, membership_id, stands_in_for_id) values';
  await council.byHand(`${person} ($1, $2, 'councillor', 'Ada Brook', null, null)`, [councilId, holderId]);
  await council.byHand(
    `insert into portfolio_holder (council_id, portfolio_holder_id, portfolio_id, person_id, name, starts_on, ends_on)
     values ($1, $2, $3, $4, 'Ada Brook', '2012-05-16', '2012-08-31')`,
    [councilId, newId(), portfolioId, holderId],
  );
  const { recommendationId } = await addRecommendation(officer, { portfolioId });
  const owed = async () => read(await support.get('/api/home'), home).owes.items.map((row) => row.recommendationId);
  expect(await owed()).toEqual([]);
  const [membership] = (await council.byHand(
    `select membership_id from membership where council_id = $1 and roles = array['responder']`,
    [councilId],
  )) as { membership_id: string }[];
  await council.byHand(`${person} ($1, $2, 'officer', 'Cai Rees', $3, $4)`, [
    councilId,
    newId(),
    membership?.membership_id,
    holderId,
  ]);
  expect(await owed()).toEqual([recommendationId]);
  await council.byHand(`update portfolio_holder set ends_on = '2012-08-01' where council_id = $1`, [councilId]);
  expect(await owed()).toEqual([]);
});
