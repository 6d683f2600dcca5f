import { registerPage } from '@holdfast/contracts/recommendations/register';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addRecommendation, read } from '../support/sample.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('what has no day because nobody recorded a fact stands on the list of those, with the fact, and starts when it is', async () => {
  const officer = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  const lead = ['Sam Reed'];
  const known = { sourceKind: 'inquiry', receivedOn: '2012-05-02', lead, dueWords: '31 December 2012' } as const;
  const runs = await addRecommendation(officer, known);
  const nowhere = await addRecommendation(officer, { ...known, sourceKind: null });
  const nobody = await addRecommendation(officer, { ...known, partnerBody: 'The Ferry Trust' });
  const listed = async () =>
    read(await officer.get('/api/recommendations?list=no_clock_or_owner&sort=reference'), registerPage);
  const before = await listed();
  expect(before.items.map(({ recommendationId, noClock }) => [recommendationId, noClock?.text])).toEqual([
    [nowhere.recommendationId, expect.stringContaining('nobody has recorded where it came from')],
    [nobody.recommendationId, expect.stringContaining('nobody has recorded what kind of body it is')],
  ]);
  expect(before.items.map(({ responseDueOn, coreStatus }) => [responseDueOn, coreStatus])).toEqual([
    [null, 'awaiting_response'],
    [null, 'awaiting_response'],
  ]);
  const path = `/api/recommendations/${nowhere.recommendationId}`;
  expect(read(await officer.get(path), recommendation).responseClock.map(({ text }) => text)).toEqual([
    expect.stringContaining('nobody has recorded where it came from'),
  ]);
  await officer.patch(path, { sourceKind: 'meeting' }, { 'if-match': '"1"' });
  expect(read(await officer.get(path), recommendation)).toMatchObject({ responseDueOn: '2012-07-01', noClock: null });
  expect((await listed()).items.map(({ recommendationId }) => recommendationId)).toEqual([nobody.recommendationId]);
  expect(read(await officer.get(`/api/recommendations/${runs.recommendationId}`), recommendation).noClock).toBeNull();
});

test('what is late says its law, what is assumed and who owes it, on the page, in the register and in its export', async () => {
  const officer = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  const { recommendationId } = await addRecommendation(officer, {
    sourceKind: 'inquiry',
    receivedOn: '2012-05-04',
    responseRequired: null,
    lead: ['Sam Reed'],
  });
  const [row] = read(await officer.get('/api/recommendations?due=response_overdue'), registerPage).items;
  const page = read(await officer.get(`/api/recommendations/${recommendationId}`), recommendation);
  const sentences = [
    'Local Government Act 2000, s.9FE',
    'by the council’s own rule that a response is required unless somebody says otherwise',
    'it is taken to have come with the report',
  ];
  const { text } = await officer.get('/api/recommendations/export?format=csv');
  expect(text.split('\r\n')[0]).toContain('Due and who owes it');
  for (const said of sentences)
    for (const words of [row?.overdue[0]?.because.text, page.overdue[0]?.because.text, text])
      expect(words).toContain(said);
  for (const words of [row?.overdue[0]?.owedBy.text, page.overdue[0]?.owedBy.text, text])
    expect(words).toContain('Owed by the executive, or by the council where it has none. No portfolio is recorded.');
});

test('the council’s rule that only what is recorded counts moves what is open, shown before, and back', async () => {
  const council = await openTestCouncil();
  const [officer, keeper] = [
    await api.signedIn(council, 'scrutiny_officer'),
    await api.signedIn(council, 'council_administrator'),
  ];
  const silent = await addRecommendation(officer, {
    sourceKind: 'inquiry',
    receivedOn: '2012-08-01',
    responseRequired: null,
  });
  const said = await addRecommendation(officer, {
    sourceKind: 'inquiry',
    receivedOn: '2012-08-01',
    responseRequired: 'required',
  });
  const due = async (id: string) => read(await officer.get(`/api/recommendations/${id}`), recommendation).responseDueOn;
  const days = async () => [await due(silent.recommendationId), await due(said.recommendationId)];
  expect(await days()).toEqual(['2012-09-30', '2012-09-30']);
  const set = (required: string, seen: number) =>
    keeper.ask('/api/settings/values', {
      method: 'PUT',
      headers: { 'if-match': `"${seen}"` },
      body: { name: 'response_rule', value: { required, basis: 'Constitution, part 4' }, validFrom: '2012-01-01' },
    });
  expect((await set('where_recorded', 0)).status).toBe(200);
  expect(await days()).toEqual([null, '2012-09-30']);
  expect((await set('unless_said_otherwise', 1)).status).toBe(200);
  expect(await days()).toEqual(['2012-09-30', '2012-09-30']);
});

test('beside what peers recommended stand the days that go by practice, and none that is a law’s', async () => {
  const officer = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  const { recommendationId } = await addRecommendation(officer, {
    sourceKind: 'peer_challenge',
    sourceDate: '2012-06-14',
    receivedOn: '2012-06-14',
  });
  const page = read(await officer.get(`/api/recommendations/${recommendationId}`), recommendation);
  expect(page.responseDueOn).toBeNull();
  const [none, practice] = page.responseClock.map(({ text }) => text);
  expect(none).toMatch(/^The law of scrutiny gives no day for a response to a peer challenge\./u);
  for (const day of ['14 September 2012', '14 November 2012', '14 April 2013', '14 June 2013'])
    expect(practice).toContain(day);
});
