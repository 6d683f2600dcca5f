import { bulkChangeKept, bulkChanges } from '@holdfast/contracts/recommendations/bulk-changes';
import { bulkResult } from '@holdfast/contracts/recommendations/changes';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { type Browser, problemOf } from '../support/browser.ts';
import { containing, including, having, said } from '../support/matchers.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
let other: Browser;
let responder: Browser;
let committeeId: string;
let meetingId: string;
beforeAll(async () => {
  api = await startApi();
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  other = await api.signedIn(council, 'council_administrator');
  responder = await api.signedIn(council, 'responder');
  committeeId = await addCommittee(officer);
  meetingId = await addMeeting(officer, committeeId, '2012-08-09');
});
afterAll(() => api.close());

const at = (id: string, step = ''): string => `/api/recommendations/${id}${step}`;
const shown = async (id: string) => read(await officer.get(at(id)), recommendation);
const add = async (values: object = {}): Promise<string> =>
  (await addRecommendation(officer, { committeeId, receivedOn: '2012-07-01', sourceDate: '2012-06-30', ...values }))
    .recommendationId;
const versionsOf = (ids: readonly string[]) =>
  Promise.all(
    ids.map(async (recommendationId) => ({ recommendationId, revision: (await shown(recommendationId)).revision })),
  );
const changeAll = async (ids: readonly string[], change: object): Promise<string> => {
  const body = { items: await versionsOf(ids), change };
  const { bulkChangeId } = read(await officer.post('/api/recommendations/bulk', body), bulkResult);
  if (bulkChangeId === null) throw new Error('Nothing was changed.');
  return bulkChangeId;
};
const keptAt = (id: string): string => `/api/recommendations/bulk/${id}`;
const kept = async (id: string, by = officer) => read(await by.get(keptAt(id)), bulkChangeKept);
const undo = async (id: string, by = officer) => {
  const items = (await kept(id, by)).items.map(({ recommendationId, revision }) => ({ recommendationId, revision }));
  return by.post(`${keptAt(id)}/undo`, { items, reason: 'The wrong ones were selected.' });
};

test('dates of many go back to what each of them said, in its own words and with the day first set', async () => {
  const dated = await add({ dueWords: '30 September 2012' });
  const within = await add({ dueWords: 'within three months' });
  const open = await add();
  const ids = [dated, within, open];
  const before = await Promise.all(ids.map(shown));
  const firstSet = 'select original_due_on::text as day from recommendation order by reference_key, part';
  const firstBefore = await council.byHand(firstSet);
  const id = await changeAll(ids, { kind: 'due', dueWords: '31 December 2012' });
  expect(await kept(id)).toMatchObject({
    kind: 'due',
    undoes: null,
    items: including([
      having({ recommendationId: dated, before: '30 September 2012', after: '31 December 2012', state: 'stands' }),
      having({ recommendationId: within, before: containing('within three months'), state: 'stands' }),
      having({ recommendationId: open, before: null, state: 'stands' }),
    ]),
  });
  expect((await undo(id)).json).toMatchObject({ changed: [{}, {}, {}], refused: [] });
  for (const [index, one] of ids.entries()) {
    const [was, is] = [before[index], await shown(one)];
    expect(is).toMatchObject({ due: was?.due, dueOn: was?.dueOn });
  }
  expect(await council.byHand(firstSet)).toEqual(firstBefore);
  expect((await kept(id)).items.map(({ state }) => state)).toEqual(['undone', 'undone', 'undone']);
  expect((await undo(id)).json).toMatchObject({ changed: [], refused: [{}, {}, {}] });
});

test('statuses of many go back by a step that is taken back in the open, with the reason', async () => {
  const ids = [await add(), await add()];
  const step = { coreStatus: 'superseded', changedOn: '2012-08-09', reason: 'A new policy.', meetingId };
  const id = await changeAll(ids, { kind: 'status', ...step });
  const [first = ''] = ids;
  expect(await shown(first)).toMatchObject({ coreStatus: 'superseded' });
  expect((await undo(id)).json).toMatchObject({ changed: [{}, {}], refused: [] });
  expect(await shown(first)).toMatchObject({
    coreStatus: 'awaiting_response',
    history: including([
      having({ kind: 'taken_back', words: 'The wrong ones were selected.' }),
      having({ kind: 'status_changed', correctable: having({ since: 'withdrawn' }) }),
    ]),
  });
});

test('what somebody changed since is left and named with who, and what was changed elsewhere goes back', async () => {
  const [moved, noted, gone] = [await add(), await add(), await add()];
  const id = await changeAll([moved, noted, gone], { kind: 'lead', lead: ['Harbour Master'] });
  const edit = async (one: string, values: object) =>
    other.ask(at(one), {
      method: 'PATCH',
      headers: { 'if-match': `"${(await shown(one)).revision}"` },
      body: values,
    });
  expect((await edit(moved, { lead: ['Port Engineer'] })).status).toBe(200);
  // Back by hand to what the change said: somebody meant it, and it is not taken away.
  expect((await edit(moved, { lead: ['Harbour Master'] })).status).toBe(200);
  expect((await edit(noted, { note: 'Asked by telephone.' })).status).toBe(200);
  expect((await edit(gone, { lead: [] })).status).toBe(200);
  expect((await undo(id)).json).toMatchObject({
    changed: [{ recommendationId: noted }],
    refused: including([
      having({ recommendationId: moved, sentence: said(containing('changed it again on')) }),
      having({ recommendationId: gone, sentence: said(containing('changed it again on')) }),
    ]),
  });
  expect(await shown(moved)).toMatchObject({ lead: ['Harbour Master'] });
  expect(await shown(noted)).toMatchObject({ lead: [], note: 'Asked by telephone.' });
});

test('only what was looked at is undone: a row that moved under the preview is left and named', async () => {
  const one = await add();
  const id = await changeAll([one], { kind: 'rag', rag: 'Amber' });
  const [seen] = (await kept(id)).items;
  await officer.ask(at(one), {
    method: 'PATCH',
    headers: { 'if-match': `"${(await shown(one)).revision}"` },
    body: { note: 'New.' },
  });
  const items = [{ recommendationId: one, revision: seen?.revision }];
  const answer = await officer.post(`${keptAt(id)}/undo`, { items, reason: 'By mistake.' });
  expect(answer.json).toMatchObject({ changed: [], refused: [{ sentence: said(containing('since you opened')) }] });
  const stranger = [{ recommendationId: await add(), revision: 1 }];
  expect((await officer.post(`${keptAt(id)}/undo`, { items: stranger, reason: 'No.' })).json).toMatchObject({
    changed: [],
    refused: [{ sentence: said(containing('not one of those')) }],
  });
});

test('a change of many is kept with by whom, when and how many; what is only rehearsed is not, and an undoing is one too', async () => {
  const one = await add({ lead: ['Harbour Master'] });
  const items = await versionsOf([one]);
  const change = { kind: 'lead', lead: ['Port Engineer'] };
  const listed = async () => read(await officer.get('/api/recommendations/bulk'), bulkChanges);
  const { total } = await listed();
  const rehearsed = read(
    await officer.post('/api/recommendations/bulk', { items, change, rehearse: true }),
    bulkResult,
  );
  expect(rehearsed).toMatchObject({
    bulkChangeId: null,
    changed: [{ before: 'Harbour Master', after: 'Port Engineer' }],
  });
  expect((await listed()).total).toBe(total);
  const id = await changeAll([one], change);
  await undo(id);
  const { items: lines, total: now } = await listed();
  expect(now).toBe(total + 2);
  expect(lines.slice(0, 2)).toEqual([
    having({ kind: 'lead', undoes: id, reason: 'The wrong ones were selected.', changed: 1, undone: 0 }),
    having({ bulkChangeId: id, kind: 'lead', undoes: null, reason: null, changed: 1, undone: 1, by: having({}) }),
  ]);
  const again = lines[0]?.bulkChangeId ?? '';
  expect(problemOf(await officer.post(`${keptAt(again)}/undo`, { items, reason: 'No.' }))).toBe('refused_by_rule');
});

test('whoever may not keep the register neither sees nor undoes them, and a reason is asked for', async () => {
  const id = await changeAll([await add()], { kind: 'rag', rag: 'Red' });
  expect(problemOf(await responder.get(keptAt(id)))).toBe('not_allowed');
  expect(problemOf(await responder.get('/api/recommendations/bulk'))).toBe('not_allowed');
  expect(problemOf(await responder.post(`${keptAt(id)}/undo`, { items: [], reason: 'x' }))).toBe('not_allowed');
  const { items } = await kept(id);
  expect(problemOf(await officer.post(`${keptAt(id)}/undo`, { items, reason: '' }))).toBe('invalid');
});
