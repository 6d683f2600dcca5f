import { z } from 'zod';
import { type Browser, problemOf, statusesOf } from '../support/browser.ts';
import { containing, having, including, said } from '../support/matchers.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, readRecommendation } from '../support/sample.ts';

let api: RunningApi;
let officer: Browser;
let responder: Browser;
beforeAll(async () => {
  api = await startApi();
  const council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  responder = await api.signedIn(council, 'responder');
});
afterAll(() => api.close());

const at = (id: string, step = ''): string => `/api/recommendations/${id}${step}`;

describe('a recommendation', () => {
  test('is given a reference, waits for its response, and says by when and how that is counted', async () => {
    const { recommendationId } = await addRecommendation(officer, {
      receivedOn: '2012-07-12',
      dueWords: 'Autumn 2012',
    });
    const answer = await officer.get(at(recommendationId));
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.json).toMatchObject({
      coreStatus: 'awaiting_response',
      responseDueOn: '2012-09-11',
      responseClock: expect.arrayContaining([said(containing('2 months beginning with 12 July 2012'))]) as unknown,
      due: { words: 'Autumn 2012', from: '2012-09-01', to: '2012-11-30', precision: 'season' },
      originalDueOn: '2012-11-30',
      next: { what: 'response', on: '2012-09-11' },
      history: including([having({ kind: 'added', title: said('Added to the register') })]),
    });
  });

  test('whose response is late says so, since when and why', async () => {
    const { recommendationId } = await addRecommendation(officer, {
      sourceDate: '2012-05-01',
      receivedOn: '2012-05-02',
    });
    expect((await officer.get(at(recommendationId))).json).toMatchObject({
      coreStatus: 'response_overdue',
      overdue: [{ what: 'response', since: '2012-07-02', because: said(containing('1 July 2012')) }],
    });
  });

  test('keeps its reference to itself', async () => {
    await addRecommendation(officer, { reference: 'SSP 7' });
    const again = await officer.post('/api/recommendations', { words: 'Another.', reference: 'SSP 7' });
    expect(again.json).toMatchObject({ code: 'invalid', fields: [{ field: 'reference' }] });
  });

  test('names every field that is wrong, beside its fault', async () => {
    const answer = await officer.post('/api/recommendations', { words: ' ', sourceDate: '2012-06-31' });
    expect(answer.status).toBe(422);
    const { fields } = z.object({ fields: z.array(z.object({ field: z.string() })) }).parse(answer.json);
    expect(fields.map(({ field }) => field).toSorted()).toEqual(['sourceDate', 'words']);
  });
});

describe('an edit', () => {
  test('of the version that was seen is kept, and its before and after stand in the history', async () => {
    const { recommendationId } = await addRecommendation(officer);
    const edited = await officer.patch(at(recommendationId), { sourceTitle: 'Sea wall' }, { 'if-match': '"1"' });
    expect(edited.status).toBe(200);
    expect(edited.headers.get('etag')).toBe('"2"');
    expect(edited.json).toMatchObject({ sourceTitle: 'Sea wall', revision: 2 });
    expect(edited.json).toMatchObject({
      history: including([having({ kind: 'changed', before: 'Sea defences', after: 'Sea wall' })]),
    });
  });

  test('of an older version is refused, and changes nothing', async () => {
    const { recommendationId } = await addRecommendation(officer);
    await officer.patch(at(recommendationId), { note: 'First.' }, { 'if-match': '"1"' });
    const late = await officer.patch(at(recommendationId), { note: 'Second.' }, { 'if-match': '"1"' });
    expect([late.status, problemOf(late)]).toEqual([412, 'stale_version']);
    expect((await officer.get(at(recommendationId))).json).toMatchObject({ note: 'First.', revision: 2 });
  });

  test('that names no version is refused, and so is one that would overwrite any', async () => {
    const { recommendationId } = await addRecommendation(officer);
    const without = await officer.patch(at(recommendationId), { note: 'x' });
    expect([without.status, problemOf(without)]).toEqual([428, 'version_required']);
    expect(problemOf(await officer.patch(at(recommendationId), { note: 'x' }, { 'if-match': '*' }))).toBe(
      'version_required',
    );
    expect(problemOf(await officer.patch(at(recommendationId), { note: 'x' }, { 'if-match': 'W/"9"' }))).toBe(
      'stale_version',
    );
  });

  test('of two at the same moment, one is kept', async () => {
    const { recommendationId } = await addRecommendation(officer);
    const answers = await Promise.all(
      ['one', 'two', 'three'].map((note) => officer.patch(at(recommendationId), { note }, { 'if-match': '"1"' })),
    );
    expect(statusesOf(answers)).toEqual([200, 412, 412]);
  });
});

describe('a response', () => {
  const response = { decision: 'accepted', words: 'It will be done.', respondedOn: '2012-08-01' };

  test('stops the clock, and what was accepted is still to be begun', async () => {
    const { recommendationId } = await addRecommendation(officer, { receivedOn: '2012-07-12' });
    const answered = await officer.post(at(recommendationId, '/responses'), {
      ...response,
      statusAfter: 'not_started',
    });
    expect(answered.status).toBe(201);
    expect(answered.json).toMatchObject({
      responseDecision: 'accepted',
      respondedOn: '2012-08-01',
      coreStatus: 'not_started',
    });
  });

  test('that only notes it stops the clock, leaves what was begun as it stands, and lets go of nothing', async () => {
    const words = 'The recommendation was noted.';
    const noted = { ...response, decision: 'noted', words, statusAfter: 'not_started' };
    const late = await addRecommendation(officer, { receivedOn: '2012-05-02' });
    expect((await officer.post(at(late.recommendationId, '/responses'), noted)).json).toMatchObject({
      responseDecision: 'noted',
      coreStatus: 'not_started',
      overdue: [],
    });
    const waiting = await addRecommendation(officer, { receivedOn: '2012-05-02' });
    const put = await officer.post(at(waiting.recommendationId, '/responses'), { ...noted, statusAfter: 'note_only' });
    expect(put.text).toContain('Only the committee may let it go as only to be noted');
    const begun = await addRecommendation(officer, { receivedOn: '2012-05-02' });
    await officer.post(at(begun.recommendationId, '/responses'), response);
    await officer.post(at(begun.recommendationId, '/status'), { coreStatus: 'on_track', changedOn: '2012-08-02' });
    const later = await officer.post(at(begun.recommendationId, '/responses'), {
      ...noted,
      respondedOn: '2012-08-03',
      statusAfter: null,
    });
    expect(later.json).toMatchObject({ responseDecision: 'noted', coreStatus: 'on_track' });
  });

  test('that only holds is kept, and stops no clock', async () => {
    const { recommendationId } = await addRecommendation(officer, {
      sourceDate: '2012-05-01',
      receivedOn: '2012-05-02',
    });
    const held = await officer.post(at(recommendationId, '/responses'), { ...response, decision: 'holding' });
    expect(held.json).toMatchObject({ coreStatus: 'response_overdue' });
  });

  test('of the future is refused in the rule’s own words', async () => {
    const { recommendationId } = await addRecommendation(officer);
    const answer = await officer.post(at(recommendationId, '/responses'), { ...response, respondedOn: '2012-09-01' });
    expect([answer.status, problemOf(answer)]).toEqual([409, 'refused_by_rule']);
    expect(answer.json).toMatchObject({ detail: containing('dated in the future') });
  });
});

describe('a status', () => {
  const change = (coreStatus: string, more: object = {}) => ({ coreStatus, changedOn: '2012-08-10', ...more });

  test('of verified complete needs a meeting and evidence, and says so before', async () => {
    const { recommendationId } = await addRecommendation(officer);
    const step = at(recommendationId, '/status');
    await officer.post(step, change('claimed_complete'));
    expect((await officer.get(at(recommendationId))).json).toMatchObject({
      statusOptions: including([
        {
          coreStatus: 'verified_complete',
          allowed: true,
          needsMeeting: true,
          sentence: said(containing('Choose the meeting')),
        },
      ]),
    });
    expect((await officer.post(step, change('verified_complete'))).json).toMatchObject({
      code: 'refused_by_rule',
      detail: containing('Only the committee'),
    });
    const committeeId = await addCommittee(officer);
    const meetingId = await addMeeting(officer, committeeId, '2012-08-09');
    const owned = { committeeId, meetingId, evidence: 'The survey.' };
    const verified = await officer.post(step, change('verified_complete', owned));
    expect(verified.json).toMatchObject({
      coreStatus: 'verified_complete',
      verifiedCompleteOn: '2012-08-10',
      committee: { committeeId },
    });
  });

  test('is decided by the committee that owns it, which is said with it where nobody had, and by nobody else', async () => {
    const { recommendationId } = await addRecommendation(officer);
    const step = at(recommendationId, '/status');
    const [committeeId, another] = [await addCommittee(officer), await addCommittee(officer)];
    const meetingId = await addMeeting(officer, committeeId, '2012-08-09');
    const decided = { meetingId, evidence: 'The survey.' };
    const verify = (values: object) => officer.post(step, change('verified_complete', { ...decided, ...values }));
    expect((await verify({})).text).toContain('Nobody has said which committee owns');
    const early = await addMeeting(officer, committeeId, '2012-07-05');
    expect((await verify({ committeeId, meetingId: early })).text).toContain('before the recommendation was made');
    expect((await verify({ committeeId: another })).text).toContain('does not belong to');
    // What was refused has given it no owner.
    expect((await officer.get(at(recommendationId))).json).toMatchObject({ committee: null });
    const byResponder = change('on_track', { committeeId });
    expect((await responder.post(step, byResponder)).text).toContain('said by those who keep the register');
    expect((await verify({ committeeId })).json).toMatchObject({ coreStatus: 'verified_complete' });
    const more = {
      coreStatus: 'on_track',
      reason: 'Not so.',
      committeeId: another,
      meetingId,
      changedOn: '2012-08-12',
    };
    expect((await officer.post(step, more)).text).toContain('owns this recommendation already');
  });

  test('of no longer pursued is the owning committee’s, by form and for many', async () => {
    const owner = await addCommittee(officer);
    const { recommendationId } = await addRecommendation(officer, { committeeId: owner });
    const step = at(recommendationId, '/status');
    const closing = change('superseded', { reason: 'Overtaken by the new plan.' });
    expect((await officer.post(step, closing)).json).toMatchObject({
      code: 'refused_by_rule',
      detail: containing('Only the committee may close it'),
    });
    const many = { items: [{ recommendationId, revision: 1 }], change: { kind: 'status', ...closing } };
    expect((await officer.post('/api/recommendations/bulk', many)).json).toMatchObject({
      changed: [],
      refused: [{ sentence: said(containing('Only the committee may close it')) }],
    });
    const others = await addMeeting(officer, await addCommittee(officer, 'Streets Panel'), '2012-08-09');
    expect(problemOf(await officer.post(step, { ...closing, meetingId: others }))).toBe('refused_by_rule');
    const meetingId = await addMeeting(officer, owner, '2012-08-09');
    expect((await officer.post(step, { ...closing, meetingId })).json).toMatchObject({ coreStatus: 'superseded' });
  });

  test('is told in the council’s own word, and a word that means something else is refused', async () => {
    const { recommendationId } = await addRecommendation(officer);
    const answer = await officer.post(at(recommendationId, '/status'), change('at_risk'));
    expect(answer.json).toMatchObject({ coreStatus: 'at_risk', statusWords: 'At risk' });
    const wrong = await officer.post(at(recommendationId, '/status'), change('on_track', { statusWords: 'off track' }));
    expect(wrong.json).toMatchObject({ code: 'invalid', fields: [{ field: 'statusWords' }] });
  });
});

describe('more time', () => {
  test('is asked for, approved by a meeting, and counted; the first date stays', async () => {
    const owner = await addCommittee(officer);
    const { recommendationId } = await addRecommendation(officer, {
      committeeId: owner,
      dueWords: '30 September 2012',
    });
    const asked = await officer.post(at(recommendationId, '/extensions'), {
      dueAsked: '2012-12-31',
      reason: 'Weather.',
    });
    expect(asked.json).toMatchObject({ dueOn: '2012-09-30', extensions: [{ decision: null }] });
    const [extension] = (await readRecommendation(officer, recommendationId)).extensions;
    const decision = at(recommendationId, `/extensions/${extension?.extensionId ?? ''}/decision`);
    const refusedAt = async (committeeId: string, heldOn: string, code: string) => {
      const meetingId = await addMeeting(officer, committeeId, heldOn);
      for (const approved of [true, false]) {
        const refused = await officer.post(decision, { approved, meetingId });
        expect(refused.json).toMatchObject({ code: 'refused_by_rule', reason: { code: `recommendations.${code}` } });
      }
    };
    await refusedAt(owner, '2027-01-14', 'meeting_in_future');
    await refusedAt(owner, '2012-08-14', 'extension_needs_meeting');
    await refusedAt(await addCommittee(officer), '2012-08-16', 'meeting_of_another');
    const meetingId = await addMeeting(officer, owner, '2012-08-16');
    const decided = await officer.post(decision, { approved: true, meetingId });
    expect(decided.json).toMatchObject({ dueOn: '2012-12-31', originalDueOn: '2012-09-30' });
    expect(problemOf(await officer.post(decision, { approved: false, meetingId }))).toBe('conflict');
  });

  test('to an earlier day is refused', async () => {
    const { recommendationId } = await addRecommendation(officer, { dueWords: '30 September 2012' });
    const asked = await officer.post(at(recommendationId, '/extensions'), {
      dueAsked: '2012-09-01',
      reason: 'Weather.',
    });
    expect(problemOf(asked)).toBe('refused_by_rule');
  });
});

test('one action serves two recommendations and can be said to be done', async () => {
  const [one, two] = [await addRecommendation(officer), await addRecommendation(officer)];
  await officer.post(at(one.recommendationId, '/actions'), {
    words: 'Survey the wall.',
    alsoServes: [two.recommendationId],
  });
  const [action] = (await readRecommendation(officer, two.recommendationId)).actions;
  await officer.put(`/api/actions/${action?.actionId ?? ''}/done`, { doneOn: '2012-08-15' });
  expect((await officer.get(at(one.recommendationId))).json).toMatchObject({
    actions: [{ words: 'Survey the wall.', serves: 2, doneOn: '2012-08-15' }],
  });
});
