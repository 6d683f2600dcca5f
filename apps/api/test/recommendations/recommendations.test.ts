import { z } from 'zod';
import { problemOf, statusesOf } from '../support/browser.ts';
import { containing, having, including, said } from '../support/matchers.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { addRecommendation, readRecommendation } from '../support/sample.ts';
import { apiOfFile } from '../support/set-up.ts';

const api = await apiOfFile();
const council = await openTestCouncil();
const officer = await api.signedIn(council, 'scrutiny_officer');

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
