import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { exemptFields } from '@holdfast/domain/recommendations/fields/fields';
import { apiOfFile, ofEachTest } from '../support/set-up.ts';

const api = await apiOfFile();
const council = ofEachTest(() => openTestCouncil());
const officer = ofEachTest(() => api.signedIn(council, 'scrutiny_officer', 'council_administrator'));

const inPlace = 'Exempt: paragraph 3 of Schedule 12A';
const proposed = { fields: ['recommendation'], paragraph: 3, reason: 'It names the bidders.' };
const pathOf = (id: string): string => `/api/recommendations/${id}`;
const full = async (browser: Browser, id: string) => read(await browser.get(pathOf(id)), recommendation);
const mark = async (id: string, body: object = {}, browser = officer) => {
  const { revision } = await full(officer, id);
  return browser.post(`${pathOf(id)}/exemptions`, { ...proposed, ...body }, { 'if-match': `"${revision}"` });
};
const lift = async (id: string, exemptionId: string) => {
  const { revision } = await full(officer, id);
  const path = `${pathOf(id)}/exemptions/${exemptionId}/lifting`;
  return officer.post(path, { reason: 'The contract is signed.' }, { 'if-match': `"${revision}"` });
};

/** One recommendation with a word in each field that is nowhere else, every field of it exempt. */
const plant = async () => {
  const committeeId = await addCommittee(officer, 'Harbour Scrutiny Panel');
  const meetingId = await addMeeting(officer, committeeId, '2012-09-13');
  const added = await addRecommendation(officer, {
    committeeId,
    sourceTitle: 'The quilltitle',
    words: 'That the quillwords are counted.',
    lead: ['Robin Vale'],
    receivedOn: '2012-07-01',
    dueWords: '31 August 2012',
  });
  const id = added.recommendationId;
  await officer.patch(pathOf(id), { note: 'A quillnote.' }, { 'if-match': '"1"' });
  await officer.post(`${pathOf(id)}/actions`, {
    words: 'Pay the quillaction',
    cost: '£9 of quillcost',
    outcomeMeasure: 'More quilloutcome',
  });
  await officer.post(`${pathOf(id)}/responses`, {
    decision: 'rejected',
    words: 'No to quillresponse.',
    respondedOn: '2012-07-20',
  });
  await officer.post(`${pathOf(id)}/status`, {
    coreStatus: 'on_track',
    reason: 'Taken up after all.',
    changedOn: '2012-07-21',
  });
  await officer.post(`${pathOf(id)}/progress`, { words: 'Half of quillprogress.', asOf: '2012-08-01' });
  // As an import writes them.
  await council.byHand(
    `update recommendation set action_words = 'The quilldone', cost = 'quillcost too', outcome_measure = 'quilloutcome too'
     where council_id = $1 and recommendation_id = $2`,
    [council.councilId, id],
  );
  const { actions } = await full(officer, id);
  return { id, committeeId, meetingId, actionId: actions[0]?.actionId ?? '' };
};

test('a mark says its paragraph, its reason and who set it, and it is lifted with both kept', async () => {
  const { recommendationId: id } = await addRecommendation(officer);
  const marked = read(await mark(id), recommendation);
  expect(marked.exempt).toEqual({ recommendation: inPlace });
  expect(marked.exemptions).toMatchObject([{ ...proposed, inPlace, by: { name: 'Sam Reed' }, lifted: null }]);
  const lifted = read(await lift(id, marked.exemptions[0]?.exemptionId ?? ''), recommendation);
  expect(lifted.exempt).toEqual({});
  expect(lifted.history.slice(0, 2).map(({ title, words }) => [title.text, words])).toEqual([
    ['No longer exempt: Recommendation', 'The contract is signed.'],
    ['Marked as exempt: Recommendation', `${inPlace}. It names the bidders.`],
  ]);
  const again = await lift(id, marked.exemptions[0]?.exemptionId ?? '');
  expect([problemOf(again), again.text]).toEqual(['conflict', expect.stringContaining('lifted already')]);
});

test('history says of what is confidential that it is confidential', async () => {
  const { recommendationId: id } = await addRecommendation(officer);
  const { exemptions } = read(await mark(id, { paragraph: null }), recommendation);
  const { history } = read(await lift(id, exemptions[0]?.exemptionId ?? ''), recommendation);
  expect(history.slice(0, 2).map(({ title }) => title.text)).toEqual([
    'No longer confidential: Recommendation',
    'Marked as confidential: Recommendation',
  ]);
});

test.each([
  [{ paragraph: 12 }, 'For a council in England the paragraphs are 1 to 7 of Schedule 12A'],
  [{ reason: '' }, 'Say why keeping it back outweighs the public interest in publishing it.'],
  [{ fields: [] }, 'Choose what is exempt.'],
])('a mark with %j is refused, and says what to do', async (body, sentence) => {
  const { recommendationId: id } = await addRecommendation(officer);
  const refused = await mark(id, body);
  expect([problemOf(refused), refused.text]).toEqual(['invalid', expect.stringContaining(sentence)]);
});

test('a mark needs the version that the person saw', async () => {
  const { recommendationId: id } = await addRecommendation(officer);
  const path = `${pathOf(id)}/exemptions`;
  expect(problemOf(await officer.post(path, proposed))).toBe('version_required');
  expect(problemOf(await officer.post(path, proposed, { 'if-match': '"7"' }))).toBe('stale_version');
  expect((await full(officer, id)).exemptions).toEqual([]);
});

test('who may only read sees nothing of what is exempt, and everybody else in the council sees the words', async () => {
  const { id, meetingId } = await plant();
  const reader = await api.signedIn(council, 'read_only');
  const paths = [pathOf(id), '/api/recommendations', '/api/home', `/api/meetings/${meetingId}/minutes`];
  expect((await reader.get(pathOf(id))).text.match(/quill\w+/gu)).not.toBeNull();
  expect((await mark(id, { fields: [...exemptFields] })).status).toBe(201);
  for (const path of paths) {
    const answer = await reader.get(path);
    expect([path, answer.status, answer.text.match(/quill\w+/gu)]).toEqual([path, 200, null]);
  }
  const seen = await full(reader, id);
  expect([seen.words, seen.sourceTitle, seen.responseWords]).toEqual([inPlace, inPlace, inPlace]);
  for (const role of ['council_administrator', 'scrutiny_officer', 'responder', 'committee_member'] as const) {
    const page = await full(await api.signedIn(council, role), id);
    expect([role, page.words]).toEqual([role, 'That the quillwords are counted.']);
  }
});
