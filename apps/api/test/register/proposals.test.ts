import { home } from '@holdfast/contracts/home/shapes';
import { waitingAnswers } from '@holdfast/contracts/answers/shapes';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { newId } from '@holdfast/database/new-id';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { matching } from '../support/matchers.ts';
import { addRecommendation, read } from '../support/sample.ts';
import { decide } from '../support/sample-asked.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
let responder: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  responder = await api.signedIn(council, 'responder');
});
afterAll(() => api.close());

const at = (id: string, step = '') => `/api/recommendations/${id}${step}`;
const theirs = async () =>
  (await addRecommendation(officer, { lead: ['Sam Reed'], receivedOn: '2012-07-01', dueWords: '30 September 2012' }))
    .recommendationId;
const update = async (id: string, words: string, who = responder) => {
  const answer = await who.post(at(id, '/progress'), { words, asOf: '2012-08-10' });
  expect([answer.status, answer.text]).toEqual([201, answer.text]);
  return answer;
};
const pageOf = async (query = '') => read(await officer.get(`/api/answers/waiting${query}`), waitingAnswers);
const proposed = async (id: string) => read(await responder.get(at(id)), recommendation).proposals;

test('a new proposal of the same kind replaces the one that waits, says so, and the old one is kept', async () => {
  const id = await theirs();
  await update(id, 'Half done.');
  const [first] = (await pageOf()).items;
  await update(id, 'Nearly done.');
  await update(id, 'All but the last.');
  expect(await proposed(id)).toMatchObject([{ act: 'update', replaces: matching(/^20/u) }]);
  const { items, total } = await pageOf();
  expect([total, items.map(({ words }) => words)]).toEqual([1, ['All but the last.']]);
  expect(items[0]?.replaces).toMatch(/^20/u);
  const late = await decide(officer, first?.answerId ?? '', 'accept', (first?.revision ?? 0) + 1);
  expect([problemOf(late), late.text]).toEqual(['conflict', expect.stringContaining('replaced it since')]);
  const kept = await council.byHand(
    `select state, words from answer where council_id = $1 order by sent_at, answer_id`,
    [council.councilId],
  );
  expect(kept).toEqual([
    { state: 'replaced', words: 'Half done.' },
    { state: 'replaced', words: 'Nearly done.' },
    { state: 'sent', words: 'All but the last.' },
  ]);
  const told = async (who: Browser) =>
    read(await who.get(at(id)), recommendation)
      .history.filter(({ kind }) => kind === 'answer_replaced')
      .map(({ title, words }) => [title.text, words]);
  const title = 'Proposed by Sam Reed, who has sent a newer one since';
  const former = [
    [title, 'Nearly done.'],
    [title, 'Half done.'],
  ];
  // Whoever made them and whoever decides read them; a colleague and a reader do not.
  expect([await told(officer), await told(responder)]).toEqual([former, former]);
  const others = [await api.signedIn(council, 'responder'), await api.signedIn(council, 'read_only')];
  expect(await Promise.all(others.map(told))).toEqual([[], []]);
});

test('what another person proposes, or of another kind or item, waits beside it', async () => {
  const [id, other] = [await theirs(), await theirs()];
  const colleague = await api.signedIn(council, 'responder');
  await update(id, 'Half done.');
  await update(other, 'Half done there.');
  await update(id, 'Half done, as I see it.', colleague);
  const response = { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-01' };
  expect((await responder.post(at(id, '/responses'), response)).status).toBe(201);
  const more = await responder.post(at(id, '/extensions'), {
    dueAsked: '2012-12-31',
    reason: 'Weather.',
    what: 'work',
  });
  expect([more.status, more.text]).toEqual([201, more.text]);
  expect((await pageOf()).total).toBe(5);
  expect((await proposed(id)).map(({ act, replaces }) => [act, replaces])).toEqual([
    ['update', null],
    ['update', null],
    ['respond', null],
    ['ask_time', null],
  ]);
});

test('one that was accepted or sent back is replaced by nothing', async () => {
  const id = await theirs();
  await update(id, 'Half done.');
  const [first] = (await pageOf()).items;
  expect(
    (await decide(officer, first?.answerId ?? '', 'return', first?.revision ?? 0, { words: 'Which half?' })).status,
  ).toBe(200);
  await update(id, 'The outer half.');
  expect(await proposed(id)).toMatchObject([{ replaces: null }]);
  expect((await pageOf()).items).toMatchObject([{ words: 'The outer half.', replaces: null }]);
});

test('two at the same moment leave one that waits', async () => {
  const id = await theirs();
  await Promise.all(['One', 'Two', 'Three', 'Four'].map((words) => update(id, words)));
  expect((await pageOf()).total).toBe(1);
  expect(await proposed(id)).toHaveLength(1);
});

test('however many wait, their pages hold each of them once, and as many as are counted', async () => {
  const id = await theirs();
  await council.byHand(
    `insert into answer (council_id, answer_id, recommendation_id, given_by_name, state, sent_at, words)
     select $1, n::text::uuid, $2, 'Robin Vale', 'sent', now() - (i % 7) * interval '1 hour', 'Update ' || i
     from unnest($3::uuid[]) with ordinality x (n, i)`,
    [council.councilId, id, Array.from({ length: 620 }, () => newId())],
  );
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(`?limit=200&cursor=${cursor}`);
    expect(page.total).toBe(620);
    seen.push(...page.items.map(({ answerId }) => answerId));
    cursor = page.nextCursor;
  }
  expect([seen.length, new Set(seen).size]).toEqual([620, 620]);
  expect(read(await officer.get('/api/home'), home).answersWaiting).toBe(620);
  expect(problemOf(await officer.get('/api/answers/waiting?cursor=nothing'))).toBe('bad_request');
});

test.each([
  ['/progress', { words: 'Half done.', asOf: '0000-01-01' }],
  ['/progress', { words: 'Half done.', asOf: '9999-12-31' }],
  ['/progress', { words: 'Half\u0000done.', asOf: '2012-08-10' }],
  ['/progress', { words: 'Half \ud800 done.', asOf: '2012-08-10' }],
  ['/progress', { words: 'x'.repeat(20_001), asOf: '2012-08-10' }],
  ['/responses', { decision: 'accepted', words: 'Yes.', respondedOn: '0000-01-01' }],
  ['/extensions', { dueAsked: '9999-12-31', reason: 'Weather.', what: 'work' }],
  ['/extensions', { dueAsked: '0000-02-30', reason: 'Weather.', what: 'work' }],
  ['/status', { coreStatus: 'on_track', changedOn: '0000-01-01' }],
  ['/corrections', { kind: 'response', factId: newId(), reason: 'Wrong.' }],
])('%s with %j is answered, whatever it says', async (step, body) => {
  const id = await theirs();
  for (const who of [responder, officer]) {
    const { revision } = read(await officer.get(at(id)), recommendation);
    const answer = await who.post(at(id, step), body, { 'if-match': `"${revision}"` });
    expect([step, answer.status]).not.toEqual([step, 500]);
  }
  expect((await officer.get(at(id))).status).toBe(200);
  expect((await officer.get('/api/answers/waiting')).status).toBe(200);
});
