import { problemOf } from '../support/browser.ts';
import { containing, including, said } from '../support/matchers.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { addCommittee, addMeeting, addRecommendation, readRecommendation } from '../support/sample.ts';
import { apiOfFile } from '../support/set-up.ts';

const api = await apiOfFile();
const council = await openTestCouncil();
const officer = await api.signedIn(council, 'scrutiny_officer');
const responder = await api.signedIn(council, 'responder');

const at = (id: string, step = ''): string => `/api/recommendations/${id}${step}`;

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
