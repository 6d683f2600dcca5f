import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { answerActs } from '@holdfast/domain/permissions/acts';
import { type Browser, problemOf } from '../support/browser.ts';
import { containing, having, including, said } from '../support/matchers.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation } from '../support/sample.ts';
import { decide, waiting } from '../support/sample-asked.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
let responder: Browser;
let nameOfResponder: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  responder = await api.signedIn(council, 'responder');
  nameOfResponder = 'Sam Reed';
});
afterAll(() => api.close());

const at = (id: string, step = ''): string => `/api/recommendations/${id}${step}`;
const own = () => addRecommendation(officer, { lead: [nameOfResponder], dueWords: '30 September 2012' });
const others = () => addRecommendation(officer, { lead: ['Somebody Else'], dueWords: '30 September 2012' });
const response = { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-01' };
const accepted = (id: string) => officer.post(at(id, '/responses'), { ...response, statusAfter: 'not_started' });
const shown = async (id: string) => (await officer.get(at(id))).json;

/** What those who answer for the work say, by act: the route, and what is sent. */
const saying = {
  respond: ['/responses', response],
  update: ['/progress', { words: 'Begun.', asOf: '2012-08-10' }],
  say_status: ['/status', { coreStatus: 'on_track', changedOn: '2012-08-10' }],
  say_done: ['/status', { coreStatus: 'claimed_complete', evidence: 'It stands.', changedOn: '2012-08-10' }],
  ask_time: ['/extensions', { dueAsked: '2012-12-31', reason: 'Weather.' }],
} as const;

const setAtOnce = async (acts: readonly string[]) => {
  const administrator = await api.signedIn(council, 'council_administrator');
  const body = { name: 'taken_at_once', value: acts, validFrom: '2012-01-01' };
  const answer = await administrator.ask('/api/settings/values', {
    method: 'PUT',
    body,
    headers: { 'if-match': '"0"' },
  });
  expect(answer.status).toBe(200);
};

describe.each(answerActs)('%s', (act) => {
  const [step, body] = saying[act];
  const ready = async (id: string) => (act === 'respond' ? null : accepted(id));

  test('of somebody else’s is refused, and nothing waits', async () => {
    const { recommendationId: id } = await others();
    await ready(id);
    const before = await shown(id);
    const answer = await responder.post(at(id, step), body);
    expect([answer.status, problemOf(answer)]).toEqual([409, 'refused_by_rule']);
    expect(answer.json).toMatchObject({ detail: containing('somebody else’s') });
    expect(await shown(id)).toEqual(before);
    expect((await responder.get(at(id))).json).toMatchObject({ acts: { [act]: null }, proposals: [] });
  });

  test('of their own waits as a proposal that an officer accepts', async () => {
    const { recommendationId: id } = await own();
    await ready(id);
    const before = (await shown(id)) as { revision: number; coreStatus: string };
    const answer = await responder.post(at(id, step), body);
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({
      acts: { [act]: 'proposed' },
      proposals: [{ act, byName: nameOfResponder }],
      coreStatus: before.coreStatus,
      revision: before.revision,
    });
    const [proposal] = await waiting(officer);
    const done = await decide(officer, proposal?.answerId ?? '', 'accept', proposal?.revision ?? 0);
    expect(done.status).toBe(200);
    expect(await shown(id)).toMatchObject({
      proposals: [],
      history: including([having({ kind: 'answer_accepted', title: said(containing(nameOfResponder)) })]),
    });
  });

  test('of their own is in the register at once where the council says so, and of others’ still refused', async () => {
    await setAtOnce([act]);
    const [mine, theirs] = [await own(), await others()];
    await ready(mine.recommendationId);
    await ready(theirs.recommendationId);
    expect((await responder.post(at(mine.recommendationId, step), body)).json).toMatchObject({
      acts: { [act]: 'recorded' },
      proposals: [],
      history: including([having({ by: having({ name: nameOfResponder }) })]),
    });
    expect(problemOf(await responder.post(at(theirs.recommendationId, step), body))).toBe('refused_by_rule');
  });
});

test('a response that is taken at once takes no status with it, where a status is not', async () => {
  await setAtOnce(['respond']);
  const { recommendationId: id } = await own();
  await responder.post(at(id, '/responses'), { ...response, statusAfter: 'claimed_complete' });
  expect(await shown(id)).toMatchObject({
    coreStatus: 'awaiting_response',
    responseDecision: null,
    proposals: [{ act: 'respond' }],
  });
});

test('a proposal is sent back with a reason, and nothing of it is in the register', async () => {
  const { recommendationId: id } = await own();
  await responder.post(at(id, '/responses'), { ...response, decision: 'rejected', words: 'Too dear.' });
  expect(await shown(id)).toMatchObject({ coreStatus: 'awaiting_response', responseDecision: null });
  const [proposal] = await waiting(officer);
  const words = 'The post-holder has to say so.';
  await decide(officer, proposal?.answerId ?? '', 'return', proposal?.revision ?? 0, { words });
  expect(await shown(id)).toMatchObject({
    coreStatus: 'awaiting_response',
    proposals: [],
    history: including([having({ kind: 'answer_returned', words })]),
  });
});

test('whoever leads an action of it says how that goes, and nothing for the executive', async () => {
  const { recommendationId: id } = await others();
  const acts = async () => ((await responder.get(at(id))).json as { acts: Record<string, string | null> }).acts;
  const none = { respond: null, update: null, say_status: null, say_done: null, ask_time: null };
  expect(await acts()).toEqual(none);
  await officer.post(at(id, '/actions'), { words: 'Mend it.', lead: [nameOfResponder] });
  expect(await acts()).toEqual({ ...none, update: 'proposed' });
  const update = await responder.post(at(id, '/progress'), { words: 'Begun.', asOf: '2012-08-10' });
  expect(update.status).toBe(201);
  const answer = { decision: 'rejected', words: 'No.', respondedOn: '2012-08-10' };
  expect((await responder.post(at(id, '/responses'), answer)).text).toContain('You lead an action');
  const done = { coreStatus: 'claimed_complete', changedOn: '2012-08-10' };
  expect((await responder.post(at(id, '/status'), done)).text).toContain('You lead an action');
  const more = { dueAsked: '2012-12-31', reason: 'Weather.' };
  expect((await responder.post(at(id, '/extensions'), more)).text).toContain('You lead an action');
});

test('what is of the officer or the committee stays theirs: every other route refuses whoever only answers', async () => {
  const { recommendationId: id } = await own();
  await accepted(id);
  const { posted, forbidden } = { posted: '/status', forbidden: { coreStatus: 'superseded', reason: 'x' } };
  expect(problemOf(await responder.post(at(id, posted), { ...forbidden, changedOn: '2012-08-10' }))).toBe(
    'refused_by_rule',
  );
  const free = ['addResponse', 'addProgress', 'changeStatus', 'askExtension'];
  const changing = Object.entries(recommendationsRoutes).filter(
    ([name, { method }]) => method !== 'GET' && !free.includes(name),
  );
  expect(changing.map(([, { terms }]) => terms.may)).toEqual(changing.map(() => 'editRegister'));
  for (const [, { method, path }] of changing) {
    const answer = await responder.ask(path.replaceAll(/:\w+/gu, id), { method, body: {} });
    expect(problemOf(answer)).toBe('not_allowed');
  }
});

test('a response writes the status that was confirmed with it, and none by itself', async () => {
  const silent = await addRecommendation(officer);
  expect((await officer.post(at(silent.recommendationId, '/responses'), response)).json).toMatchObject({
    responseDecision: 'accepted',
    coreStatus: 'awaiting_response',
    statusWords: null,
  });
  const confirmed = await addRecommendation(officer);
  expect((await accepted(confirmed.recommendationId)).json).toMatchObject({
    coreStatus: 'not_started',
    history: including([
      having({
        kind: 'status_changed',
        title: said(containing('confirmed with the response')),
        by: having({ name: 'Sam Reed' }),
      }),
    ]),
  });
  const other = await addRecommendation(officer);
  const superseded = { ...response, statusAfter: 'superseded' };
  expect(problemOf(await officer.post(at(other.recommendationId, '/responses'), superseded))).toBe('refused_by_rule');
  const meetingId = await addMeeting(officer, await addCommittee(officer), '2012-08-09');
  expect(meetingId).not.toBe('');
});
