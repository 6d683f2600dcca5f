import { signAnswerLink } from '@holdfast/database/answers/answer-link';
import { newId } from '@holdfast/database/new-id';
import { type Browser, problemOf, statusesOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi, testConfig } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation } from '../support/sample.ts';
import { ask, decide, draft, look, send, waiting } from '../support/sample-asked.ts';
import { said } from '../support/matchers.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
let lead: Browser;
let recommendationId: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  lead = api.browser();
  ({ recommendationId } = await addRecommendation(officer, {
    receivedOn: '2012-07-12',
    dueWords: '30 September 2012',
  }));
});
afterAll(() => api.close());

const withoutId = (text: string): string => text.replace(/"requestId":"[^"]+"/u, '');
const shown = async () => (await officer.get(`/api/recommendations/${recommendationId}`)).json;
const one = async (kind: 'response_due' | 'update_wanted' | 'action_overdue') => {
  const asked = await ask(council, [{ kind, recommendationId }]);
  return { ...asked, reminderId: asked.reminderIds[0] ?? '' };
};
const answered = async (kind: 'response_due' | 'update_wanted' | 'action_overdue', values: object) => {
  const asked = await one(kind);
  expect((await draft(lead, asked.token, asked.reminderId, 0, values)).status).toBe(200);
  expect((await send(lead, asked.token, asked.reminderIds)).json).toEqual({ sent: 1, refused: [] });
  const [answer] = await waiting(officer);
  if (answer === undefined) throw new Error('No answer waits.');
  return { ...asked, answer };
};
const endOf = (reminderId: string) =>
  council.byHand('select ended_on, ended_by from reminder where council_id = $1 and reminder_id = $2', [
    council.councilId,
    reminderId,
  ]);

describe('the link of a digest', () => {
  test('opens what was asked, in the committee’s words, and nothing else of the council', async () => {
    const { token } = await one('update_wanted');
    await addRecommendation(officer, { words: 'That nobody was asked about.' });
    const answer = await lead.post('/api/answers/by-link/look', { token });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.text).not.toContain('nobody was asked');
    expect(answer.json).toMatchObject({
      council: { name: council.name },
      name: 'Robin Vale',
      items: [{ what: 'update', words: expect.stringContaining('sea wall') as string, state: 'open', revision: 0 }],
    });
  });

  test('that is forged, cut off or over is answered with one sentence', async () => {
    const { token, link } = await one('update_wanted');
    const { linkSecret } = testConfig();
    const over = signAnswerLink({ ...link, expiresAt: '2012-08-15T00:00:00Z' }, linkSecret);
    const forged = signAnswerLink(link, 'a secret that somebody guessed, and wrong');
    const answers = [];
    for (const bad of ['', token.slice(0, -3), over, forged])
      answers.push(await lead.post('/api/answers/by-link/look', { token: bad }));
    answers.push(await send(lead, forged, [newId()]));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect(new Set(answers.map(({ text }) => withoutId(text))).size).toBe(1);
    expect(answers[0]?.text).toContain('Ask your council’s scrutiny officer for a new one');
  });

  test('that has ended, or is signed for a digest or a council that has none, says whom to ask and names nobody', async () => {
    const { token, link, digestId } = await one('update_wanted');
    const { linkSecret } = testConfig();
    const another = signAnswerLink({ ...link, councilId: (await openTestCouncil()).councilId }, linkSecret);
    const nobodys = signAnswerLink({ ...link, digestId: newId() }, linkSecret);
    const sentBefore = signAnswerLink({ ...link, expiresAt: '2099-12-31T23:59:59Z' }, linkSecret);
    const answers = [];
    for (const bad of [another, nobodys, sentBefore])
      answers.push(await lead.post('/api/answers/by-link/look', { token: bad }));
    await council.byHand(`update digest set link_ended_at = now() where council_id = $1 and digest_id = $2`, [
      council.councilId,
      digestId,
    ]);
    answers.push(await lead.post('/api/answers/by-link/look', { token }), await send(lead, token, [newId()]));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect(new Set(answers.map(({ text }) => withoutId(text))).size).toBe(1);
    expect(answers[0]?.text).toContain('Ask your council’s scrutiny officer who answers');
    expect(answers[0]?.text).not.toMatch(/Vale|Reed/u);
  });

  test('shows nothing of what has passed to somebody else since, and takes no word to it', async () => {
    const other = await addRecommendation(officer, { words: 'That bins be emptied.' });
    const both = [recommendationId, other.recommendationId].map((id) => ({
      kind: 'update_wanted' as const,
      recommendationId: id,
    }));
    const { token, reminderIds } = await ask(council, both);
    const passOn = (id: string) =>
      council.byHand(`update recommendation set lead = '{Kim Hale}' where council_id = $1 and recommendation_id = $2`, [
        council.councilId,
        id,
      ]);
    expect((await look(lead, token)).items).toHaveLength(2);
    await draft(lead, token, reminderIds[1] ?? '', 0, { words: 'All emptied.' });
    await passOn(other.recommendationId);
    const seen = await lead.post('/api/answers/by-link/look', { token });
    expect(seen.text).toContain('sea wall');
    expect(seen.text).not.toMatch(/bins|Kim Hale/u);
    expect(problemOf(await draft(lead, token, reminderIds[1] ?? '', 1, { words: 'Mine.' }))).toBe('not_found');
    expect((await send(lead, token, reminderIds)).json).toEqual({ sent: 0, refused: [] });
    await passOn(recommendationId);
    expect((await lead.post('/api/answers/by-link/look', { token })).text).toContain('This link has ended');
  });

  test('lets nobody write to an item of another digest', async () => {
    const { token } = await one('update_wanted');
    const other = await addRecommendation(officer);
    const theirs = await ask(council, [{ kind: 'untouched', recommendationId: other.recommendationId }]);
    expect(problemOf(await draft(lead, token, theirs.reminderIds[0] ?? '', 0, { words: 'Mine.' }))).toBe('not_found');
    expect((await send(lead, token, theirs.reminderIds)).json).toEqual({ sent: 0, refused: [] });
  });
});

describe('a draft', () => {
  test('is kept, and of two pages the second is told', async () => {
    const { token, reminderId } = await one('update_wanted');
    expect((await draft(lead, token, reminderId, 0, { words: 'Half' })).json).toEqual({ revision: 1 });
    expect(problemOf(await draft(lead, token, reminderId, 0, { words: 'Other' }))).toBe('stale_version');
    expect((await draft(lead, token, reminderId, 1, { words: 'Half done.' })).json).toEqual({ revision: 2 });
    expect((await look(lead, token)).items).toMatchObject([
      { state: 'draft', revision: 2, draft: { words: 'Half done.' } },
    ]);
  });

  test('begun by two pages at once is begun once', async () => {
    const { token, reminderId } = await one('update_wanted');
    const saved = await Promise.all(
      ['One', 'Two', 'Three'].map((words) => draft(api.browser(), token, reminderId, 0, { words })),
    );
    expect(statusesOf(saved)).toEqual([200, 412, 412]);
  });

  test('that lacks something is not sent, and says what', async () => {
    const { token, reminderId, reminderIds } = await one('response_due');
    await draft(lead, token, reminderId, 0, { decision: 'rejected' });
    expect((await send(lead, token, reminderIds)).json).toEqual({
      sent: 0,
      refused: [{ reminderId, sentence: said(expect.stringContaining('needs the executive’s reason')) }],
    });
  });

  test('more time needs a later day and a reason', async () => {
    const { token, reminderId, reminderIds } = await one('update_wanted');
    await draft(lead, token, reminderId, 0, { revisedDueOn: '2012-09-01', revisedBecause: 'Weather.' });
    expect((await send(lead, token, reminderIds)).text).toContain('not later than the present one');
  });
});

describe('what is accepted', () => {
  test('a response goes into the register in the officer’s wording, and both wordings stay', async () => {
    const { answer, reminderId, token } = await answered('response_due', { decision: 'accepted', words: 'we agree' });
    expect((await decide(officer, answer.answerId, 'accept', answer.revision, { words: 'We agree.' })).status).toBe(
      200,
    );
    expect(await shown()).toMatchObject({ responseDecision: 'accepted', responseWords: 'We agree.' });
    expect(await endOf(reminderId)).toMatchObject([{ ended_by: 'answered' }]);
    expect((await look(lead, token)).items).toMatchObject([{ state: 'accepted' }]);
    expect(await shown()).toMatchObject({
      history: expect.arrayContaining([
        expect.objectContaining({
          title: said('Accepted, as answered by Robin Vale'),
          words: 'we agree',
          by: expect.objectContaining({ name: 'Sam Reed' }) as object,
        }),
      ]) as object,
    });
    expect(await waiting(officer)).toEqual([]);
    const told = `select kind, via, by_name, link_id is not null as by_link, recorded_by is null as nobody from event
      where noun_id = $1 and kind like 'answer%' order by recorded_at`;
    expect(await council.byHand(told, [recommendationId])).toEqual([
      { kind: 'answer_sent', via: 'link', by_name: 'Robin Vale', by_link: true, nobody: true },
      { kind: 'answer_accepted', via: 'screen', by_name: null, by_link: false, nobody: false },
    ]);
  });

  test('a holding reply is kept, and the response is still asked for', async () => {
    const { answer, reminderId, token } = await answered('response_due', { decision: 'holding', words: 'Soon.' });
    await decide(officer, answer.answerId, 'accept', answer.revision);
    expect(await endOf(reminderId)).toMatchObject([{ ended_on: null }]);
    expect((await look(lead, token)).items).toMatchObject([{ state: 'open', revision: 0, draft: { words: '' } }]);
  });

  test('more time becomes an extension that waits for the committee', async () => {
    const values = { revisedDueOn: '2012-12-31', revisedBecause: 'The divers are booked.' };
    const { answer } = await answered('update_wanted', values);
    expect((await decide(officer, answer.answerId, 'accept', answer.revision)).status).toBe(200);
    expect(await shown()).toMatchObject({ extensions: [{ dueAsked: '2012-12-31', decision: null }] });
  });

  test('done is claimed, never verified, and waits for the committee', async () => {
    await officer.post(`/api/recommendations/${recommendationId}/responses`, {
      decision: 'accepted',
      words: 'Agreed.',
      respondedOn: '2012-08-01',
    });
    const { answer } = await answered('action_overdue', { words: 'The wall is mended.', claimsComplete: true });
    expect((await decide(officer, answer.answerId, 'accept', answer.revision)).status).toBe(200);
    expect(await shown()).toMatchObject({ coreStatus: 'claimed_complete', progressWords: 'The wall is mended.' });
  });

  test('what a rule refuses changes nothing, and the answer still waits', async () => {
    const { answer } = await answered('action_overdue', { words: 'All done.', claimsComplete: true });
    const committeeId = await addCommittee(officer);
    const meetingId = await addMeeting(officer, committeeId, '2012-08-01');
    await officer.post(`/api/recommendations/${recommendationId}/status`, {
      coreStatus: 'superseded',
      committeeId,
      reason: 'Taken over.',
      meetingId,
      changedOn: '2012-08-01',
    });
    expect(problemOf(await decide(officer, answer.answerId, 'accept', answer.revision))).toBe('refused_by_rule');
    expect(await shown()).toMatchObject({ progressWords: null });
    expect(await waiting(officer)).toHaveLength(1);
  });

  test('of two officers at once one accepts, and the other is told', async () => {
    const { answer } = await answered('update_wanted', { words: 'Half done.' });
    const colleague = await api.signedIn(council, 'scrutiny_officer');
    const both = await Promise.all(
      [officer, colleague].map((who) => decide(who, answer.answerId, 'accept', answer.revision)),
    );
    expect(statusesOf(both)).toEqual([200, 409]);
    expect(both.map(({ text }) => text).join(' ')).toContain('A colleague has accepted this answer already.');
  });
});

test('what is sent back opens again with the officer’s word, and is answered anew by the same link', async () => {
  const { answer, token, reminderId, reminderIds } = await answered('update_wanted', { words: 'Soon.' });
  expect((await decide(officer, answer.answerId, 'return', answer.revision, { words: 'By when?' })).status).toBe(200);
  expect((await look(lead, token)).items).toMatchObject([
    { state: 'open', returnedWith: 'By when?', draft: { words: 'Soon.' }, revision: 0 },
  ]);
  await draft(lead, token, reminderId, 0, { words: 'By October.' });
  expect((await send(lead, token, reminderIds)).json).toMatchObject({ sent: 1 });
  expect(await waiting(officer)).toMatchObject([{ words: 'By October.', givenByName: 'Robin Vale' }]);
});

test('whoever is signed in answers what they were asked, without a link, and nobody else’s', async () => {
  const responder = await council.person('responder');
  const mine = await ask(council, [{ kind: 'update_wanted', recommendationId }], responder.membershipId);
  const browser = api.browser();
  await browser.signIn(responder.email, responder.password);
  expect((await browser.get('/api/answers/asked')).json).toMatchObject({ until: null, items: [{ state: 'open' }] });
  const saved = await browser.ask(`/api/answers/asked/${mine.reminderIds[0] ?? ''}`, {
    method: 'PUT',
    headers: { 'if-match': '"0"' },
    body: { words: 'Half done.' },
  });
  expect(saved.json).toEqual({ revision: 1 });
  expect((await browser.post('/api/answers/asked/send', { reminderIds: mine.reminderIds })).json).toMatchObject({
    sent: 1,
  });
  const other = await api.signedIn(council, 'responder');
  expect((await other.get('/api/answers/asked')).json).toMatchObject({ items: [] });
  expect(problemOf(await browser.get('/api/answers/waiting'))).toBe('not_allowed');
});
