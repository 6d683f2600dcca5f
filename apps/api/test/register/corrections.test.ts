import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { type Browser, problemOf } from '../support/browser.ts';
import { containing, having, including, said } from '../support/matchers.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';

let api: RunningApi;
let officer: Browser;
let responder: Browser;
let committeeId: string;
let meetingId: string;
beforeAll(async () => {
  api = await startApi();
  const council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  responder = await api.signedIn(council, 'responder');
  committeeId = await addCommittee(officer);
  meetingId = await addMeeting(officer, committeeId, '2012-08-16');
});
afterAll(() => api.close());

const at = (id: string, step = ''): string => `/api/recommendations/${id}${step}`;
const shown = async (id: string) => read(await officer.get(at(id)), recommendation);
const add = async () =>
  (await addRecommendation(officer, { committeeId, receivedOn: '2012-07-01', dueWords: '30 September 2012' }))
    .recommendationId;
const entryOf = async (id: string, kind: string) => {
  const found = (await shown(id)).history.find((entry) => entry.kind === kind)?.correctable;
  if (!found) throw new Error(`No ${kind} can be corrected.`);
  return { kind: found.kind, factId: found.factId };
};
const correct = async (id: string, kind: string, more: object = {}, by = officer) => {
  const { revision } = await shown(id);
  const body = { ...(await entryOf(id, kind)), reason: 'It was another’s.', ...more };
  return by.post(at(id, '/corrections'), body, { 'if-match': `"${revision}"` });
};
const response = { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-01', statusAfter: 'not_started' };

test('a response that is withdrawn keeps its place, and takes the status that was confirmed with it along', async () => {
  const id = await add();
  await officer.post(at(id, '/responses'), response);
  const body = { ...(await entryOf(id, 'responded')), reason: 'It was another’s.' };
  expect((await officer.post(at(id, '/corrections/preview'), body)).json).toMatchObject({
    follows: [said(containing('No response remains')), said(containing('from Not started to Awaiting response'))],
  });
  expect(await shown(id)).toMatchObject({ responseDecision: 'accepted', coreStatus: 'not_started' });
  expect((await correct(id, 'responded')).json).toMatchObject({
    responseDecision: null,
    responseWords: null,
    respondedOn: null,
    coreStatus: 'awaiting_response',
    history: including([
      having({
        kind: 'responded',
        words: 'Agreed.',
        correctable: having({ since: 'withdrawn' }),
      }),
      having({
        kind: 'taken_back',
        title: said('Response withdrawn'),
        words: 'It was another’s.',
        before: 'Agreed.',
        by: having({ name: 'Sam Reed' }),
      }),
    ]),
  });
  expect(problemOf(await correct(id, 'responded'))).toBe('not_found');
});

test('a response that is corrected says what it said before, and why, and the register shows what holds', async () => {
  const id = await add();
  await officer.post(at(id, '/responses'), response);
  const instead = { words: 'Agreed in part.', on: '2012-08-02', decision: 'partially_accepted' };
  expect((await correct(id, 'responded', { instead })).json).toMatchObject({
    responseDecision: 'partially_accepted',
    responseWords: 'Agreed in part.',
    respondedOn: '2012-08-02',
    coreStatus: 'not_started',
    history: including([having({ kind: 'corrected', before: 'Agreed.', after: 'Agreed in part.' })]),
  });
  const future = { ...instead, on: '2012-12-01' };
  expect(problemOf(await correct(id, 'responded', { instead: future }))).toBe('refused_by_rule');
});

test('of two updates the one that remains is shown; a verification gives way to the claim; more time to the first day', async () => {
  const id = await add();
  await officer.post(at(id, '/responses'), response);
  await officer.post(at(id, '/progress'), { words: 'Begun.', asOf: '2012-08-05' });
  await officer.post(at(id, '/progress'), { words: 'Of another wall.', asOf: '2012-08-10' });
  expect((await correct(id, 'updated')).json).toMatchObject({ progressWords: 'Begun.', progressedOn: '2012-08-05' });

  await officer.post(at(id, '/extensions'), { dueAsked: '2012-12-31', reason: 'Weather.' });
  const [asked] = (await shown(id)).extensions;
  await officer.post(at(id, `/extensions/${asked?.extensionId ?? ''}/decision`), { approved: true, meetingId });
  expect(await shown(id)).toMatchObject({ dueOn: '2012-12-31' });
  expect((await correct(id, 'extension_decided')).json).toMatchObject({ dueOn: '2012-09-30', extensions: [] });

  await officer.post(at(id, '/status'), { coreStatus: 'claimed_complete', changedOn: '2012-08-11' });
  const verified = { coreStatus: 'verified_complete', evidence: 'Seen.', meetingId, changedOn: '2012-08-16' };
  expect((await officer.post(at(id, '/status'), verified)).json).toMatchObject({ verifiedCompleteOn: '2012-08-16' });
  expect((await correct(id, 'status_changed')).json).toMatchObject({
    coreStatus: 'claimed_complete',
    claimedCompleteOn: '2012-08-11',
    verifiedCompleteOn: null,
  });
});

test('a recommendation that is withdrawn keeps its place and its mark, and nothing is owed on it', async () => {
  const id = await add();
  expect((await correct(id, 'added')).json).toMatchObject({
    coreStatus: 'note_only',
    statusWords: 'Withdrawn: recorded by mistake',
    overdue: [],
    next: null,
    words: containing('sea wall'),
  });
  const exported = await officer.get('/api/recommendations/export?format=csv');
  expect(exported.text).toContain('Withdrawn: recorded by mistake');
});

test('only those who keep the register correct, with a reason, and never the status with which it began', async () => {
  const id = await add();
  await officer.post(at(id, '/responses'), response);
  expect(problemOf(await correct(id, 'responded', { reason: ' ' }))).toBe('invalid');
  expect(problemOf(await correct(id, 'responded', {}, responder))).toBe('not_allowed');
  const entry = { kind: 'status', factId: id, reason: 'x' };
  const { revision } = await shown(id);
  const first = await officer.post(at(id, '/corrections'), entry, { 'if-match': `"${revision}"` });
  expect(problemOf(first)).toBe('refused_by_rule');
});
