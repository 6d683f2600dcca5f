import { bulkChangeKept } from '@holdfast/contracts/recommendations/bulk-changes';
import { bulkResult } from '@holdfast/contracts/recommendations/changes';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { containing, having, including, said } from '../support/matchers.ts';
import { saveValue } from '../support/set-values.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';

let api: RunningApi;
let officer: Browser;
let administrator: Browser;
let responder: Browser;
let committeeId: string;
let otherId: string;
let meetingId: string;
beforeAll(async () => {
  api = await startApi();
  // In Scotland the time to respond is the council’s own, and its committees’ to move.
  const council = await openTestCouncil({ nation: 'scotland' });
  officer = await api.signedIn(council, 'scrutiny_officer');
  administrator = await api.signedIn(council, 'council_administrator');
  responder = await api.signedIn(council, 'responder');
  const ownTime = { name: 'response_period', value: { months: 2 }, validFrom: '2012-01-01' };
  expect((await saveValue(administrator, ownTime)).status).toBe(200);
  committeeId = await addCommittee(officer);
  otherId = await addCommittee(officer);
  meetingId = await addMeeting(officer, committeeId, '2012-08-09');
});
afterAll(() => api.close());

const shown = async (id: string) => read(await officer.get(`/api/recommendations/${id}`), recommendation);
const add = async (values: object = {}): Promise<string> =>
  (await addRecommendation(officer, { committeeId, sourceDate: '2012-06-30', ...values })).recommendationId;
const seen = (ids: readonly string[]) =>
  Promise.all(
    ids.map(async (recommendationId) => ({ recommendationId, revision: (await shown(recommendationId)).revision })),
  );
const changeAll = async (ids: readonly string[], change: object, rehearse = false) =>
  read(await officer.post('/api/recommendations/bulk', { items: await seen(ids), change, rehearse }), bulkResult);
const kept = async (id: string | null) =>
  read(await officer.get(`/api/recommendations/bulk/${id ?? ''}`), bulkChangeKept);
const undo = async (id: string | null) => {
  const { items } = await kept(id);
  const body = {
    items: items.map(({ recommendationId, revision }) => ({ recommendationId, revision })),
    reason: 'The wrong ones were selected.',
  };
  return read(await officer.post(`/api/recommendations/bulk/${id ?? ''}/undo`, body), bulkResult);
};

test('the day of receipt of many starts their clocks, is seen before it is written, and goes back with them', async () => {
  const [unknown, earlier] = [await add(), await add({ receivedOn: '2012-07-01' })];
  const ids = [unknown, earlier];
  const change = { kind: 'received', receivedOn: '2012-07-12', receivedBasis: 'assumed' };
  const before = await changeAll(ids, change, true);
  expect(before.changed).toEqual(
    including([
      having({
        recommendationId: unknown,
        before: null,
        after: containing('12 July 2012'),
        follows: said(containing('11 September 2012')),
      }),
      having({ recommendationId: earlier, before: '1 July 2012', follows: said(containing('11 September 2012')) }),
    ]),
  );
  expect(await shown(unknown)).toMatchObject({ receivedOn: null, responseDueOn: null });
  const { bulkChangeId } = await changeAll(ids, change);
  for (const id of ids)
    expect(await shown(id)).toMatchObject({
      receivedOn: '2012-07-12',
      receivedBasis: 'assumed',
      responseDueOn: '2012-09-11',
    });
  expect((await undo(bulkChangeId)).refused).toEqual([]);
  expect(await shown(unknown)).toMatchObject({ receivedOn: null, receivedBasis: null, responseDueOn: null });
  expect(await shown(earlier)).toMatchObject({
    receivedOn: '2012-07-01',
    receivedBasis: 'stated',
    responseDueOn: '2012-08-31',
  });
  expect((await kept(bulkChangeId)).items.map(({ state }) => state)).toEqual(['undone', 'undone']);
});

test('more time for the responses of many is given by the committee that owns them, and by no other', async () => {
  const [own, of, dateless] = [
    await add({ receivedOn: '2012-07-01' }),
    await add({ receivedOn: '2012-07-01', committeeId: otherId }),
    await add(),
  ];
  const change = { kind: 'more_time_response', dueAsked: '2012-10-31', reason: 'A new ship', meetingId };
  const result = await changeAll([own, of, dateless], change);
  expect(result.changed).toEqual([
    having({ recommendationId: own, before: '31 August 2012', after: '31 October 2012' }),
  ]);
  expect(result.refused).toEqual(
    including([
      having({ recommendationId: of, sentence: said(containing('committee')) }),
      having({ recommendationId: dateless }),
    ]),
  );
  expect(await shown(own)).toMatchObject({
    responseDueOn: '2012-10-31',
    responseFirstDueOn: '2012-08-31',
    extensions: [having({ dueAsked: '2012-10-31', decision: having({ approved: true, heldOn: '2012-08-09' }) })],
  });
  expect((await shown(of)).extensions).toEqual([]);
  expect((await undo(result.bulkChangeId)).refused).toEqual([]);
  expect(await shown(own)).toMatchObject({
    responseDueOn: '2012-08-31',
    history: including([having({ kind: 'taken_back', words: 'The wrong ones were selected.' })]),
  });
  const items = await seen([own]);
  expect(problemOf(await responder.post('/api/recommendations/bulk', { items, change }))).toBe('not_allowed');
});

test('more time for the work of many moves their date and the action that says the same, and both go back', async () => {
  const id = await add({ dueWords: '30 September 2012', lead: ['Harbour Master'] });
  const action = { words: 'Paint it', lead: [], timescaleWords: '30 September 2012' };
  await officer.post(`/api/recommendations/${id}/actions`, action);
  const change = { kind: 'more_time_work', dueAsked: '2012-12-31', reason: 'Weather', meetingId };
  const { bulkChangeId } = await changeAll([id], change);
  expect(await shown(id)).toMatchObject({ dueOn: '2012-12-31', actions: [having({ dueOn: '2012-12-31' })] });
  const later = await changeAll([id], { ...change, dueAsked: '2013-01-31' });
  expect((await kept(bulkChangeId)).items.map(({ state }) => state)).toEqual(['changed_since']);
  expect((await undo(later.bulkChangeId)).refused).toEqual([]);
  expect(await shown(id)).toMatchObject({ dueOn: '2012-12-31', actions: [having({ dueOn: '2012-12-31' })] });
});

test('a body that was removed meanwhile is not given back, and the one that names it is told', async () => {
  const addPortfolio = async (name: string) =>
    read(await administrator.post('/api/portfolios', { name }), z.object({ portfolioId: z.string() })).portfolioId;
  const [old, next] = [await addPortfolio('Ferries'), await addPortfolio('Harbours')];
  const [one, two] = [await add({ portfolioId: old }), await add()];
  const { bulkChangeId } = await changeAll([one, two], { kind: 'portfolio', portfolioId: next });
  const removed = await administrator.ask(`/api/portfolios/${old}`, {
    method: 'DELETE',
    headers: { 'if-match': '"1"' },
  });
  expect(removed.status).toBeLessThan(300);
  expect(await undo(bulkChangeId)).toMatchObject({
    changed: [{ recommendationId: two }],
    refused: [{ recommendationId: one, sentence: said(containing('portfolios')) }],
  });
  expect((await shown(one)).portfolio?.name).toBe('Harbours');
});
