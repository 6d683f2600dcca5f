import { askedPage } from '@holdfast/contracts/answers/shapes';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { Role } from '@holdfast/domain/councils/role';
import { problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addRecommendation, read } from '../support/sample.ts';
import { ask, makeLead, waiting } from '../support/sample-asked.ts';

let api: RunningApi;
let council: TestCouncil;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
});
afterAll(() => api.close());

const quills = (text: string): readonly string[] => [...new Set(text.match(/quill[a-z]+/gu))].toSorted();

/** A marked matter, whoever is asked for it, and what they have begun to write. */
const matter = async (paragraph: number | null) => {
  const officer = await api.signedIn(council, 'scrutiny_officer');
  const { recommendationId } = await addRecommendation(officer, { words: 'That the quillwords are kept.' });
  const path = `/api/recommendations/${recommendationId}`;
  const { revision } = read(await officer.get(path), recommendation);
  const mark = { paragraph, reason: 'Told in trust.', fields: ['recommendation'] };
  await officer.post(`${path}/exemptions`, mark, { 'if-match': `"${revision}"` });
  const asked = await member('responder');
  const item = { kind: 'update_wanted', recommendationId } as const;
  const { reminderIds } = await ask(council, [item], asked.membershipId);
  const values = { decision: null, claimsComplete: false, revisedDueOn: null, revisedBecause: null };
  await asked.write(reminderIds[0] ?? '', { ...values, words: 'The quilldraft.' });
  return { officer, asked, recommendationId, reminderId: reminderIds[0] ?? '' };
};

const plain = async () => {
  const officer = await api.signedIn(council, 'scrutiny_officer');
  return { officer, recommendationId: (await addRecommendation(officer)).recommendationId };
};

const member = async (role: Role) => {
  const person = await council.person(role);
  const browser = api.browser();
  await browser.signIn(person.email, person.password);
  return {
    membershipId: person.membershipId,
    asked: () => browser.get('/api/answers/asked'),
    send: (reminderIds: readonly string[]) => browser.post('/api/answers/asked/send', { reminderIds }),
    write: (reminderId: string, body: object, version = 0) =>
      browser.ask(`/api/answers/asked/${reminderId}`, {
        method: 'PUT',
        headers: { 'if-match': `"${version}"` },
        body,
      }),
  };
};

/** A member who is told that somebody else has not answered. */
const told = async (role: Role, reminderId: string) => {
  const whom = await member(role);
  const { digestId } = await ask(council, [], whom.membershipId);
  await council.byHand(
    `insert into digest_item (council_id, digest_id, reminder_id, position, asked_as, step) values ($1, $2, $3, 0, 'escalation', 1)`,
    [council.councilId, digestId, reminderId],
  );
  return whom;
};

test('a responder who is only told of what is confidential gets its reference and no words', async () => {
  const { asked, reminderId } = await matter(null);
  const whom = await told('responder', reminderId);
  const answer = await whom.asked();
  expect(quills(answer.text)).toEqual([]);
  const [item] = read(answer, askedPage).items;
  expect(item).toMatchObject({ words: 'Confidential: not to be disclosed', withheld: 'confidential' });
  expect(item?.reference).toMatch(/\S/u);
  expect(quills((await asked.asked()).text)).toEqual(['quilldraft', 'quillwords']);
  // Nor does anybody write over words that they may not read.
  const values = { decision: null, claimsComplete: false, revisedDueOn: null, revisedBecause: null };
  expect(problemOf(await whom.write(reminderId, { ...values, words: 'Mine.' }, 1))).toBe('conflict');
});

test('a responder who is told reads what is exempt, as they read it in the register', async () => {
  const { reminderId } = await matter(3);
  const answer = await (await told('responder', reminderId)).asked();
  expect(quills(answer.text)).toEqual(['quilldraft', 'quillwords']);
  expect(read(answer, askedPage).items).toMatchObject([{ withheld: null }]);
});

test('what somebody who was only told answers waits, where the council takes every act at once too', async () => {
  const { officer, recommendationId } = await plain();
  const { reminderIds } = await ask(council, [{ kind: 'update_wanted', recommendationId }]);
  const administrator = await api.signedIn(council, 'council_administrator');
  const body = { name: 'taken_at_once', value: ['update', 'say_done'], validFrom: '2012-01-01' };
  const headers = { 'if-match': '"0"' };
  expect((await administrator.ask('/api/settings/values', { method: 'PUT', body, headers })).status).toBe(200);
  const whom = await told('responder', reminderIds[0] ?? '');
  const values = { decision: null, claimsComplete: false, revisedDueOn: null, revisedBecause: null };
  expect((await whom.write(reminderIds[0] ?? '', { ...values, words: 'As I heard.' })).status).toBe(200);
  expect((await whom.send(reminderIds)).json).toMatchObject({ sent: 1 });
  expect(await waiting(officer)).toMatchObject([{ words: 'As I heard.' }]);
  const shown = read(await officer.get(`/api/recommendations/${recommendationId}`), recommendation);
  expect(shown.progressWords).toBeNull();
});

test('whoever it passes to after they were told reads all of it, and whoever it passed from no more of it', async () => {
  const { officer, asked, recommendationId, reminderId } = await matter(null);
  const whom = await told('responder', reminderId);
  const path = `/api/recommendations/${recommendationId}`;
  const { revision } = read(await officer.get(path), recommendation);
  await officer.patch(path, { lead: ['Nobody Yet'] }, { 'if-match': `"${revision}"` });
  expect(read(await asked.asked(), askedPage).items).toEqual([]);
  await makeLead(council, [recommendationId], whom.membershipId);
  expect(quills((await whom.asked()).text)).toEqual(['quilldraft', 'quillwords']);
});

test('who leads one action does not say of another that it is done, where the council takes that at once', async () => {
  const { officer, recommendationId } = await plain();
  const path = `/api/recommendations/${recommendationId}`;
  const whom = await member('responder');
  await council.byHand(
    `insert into person (council_id, person_id, kind, name, membership_id) values ($1, gen_random_uuid(), 'team', 'Harbour team', $2)`,
    [council.councilId, whom.membershipId],
  );
  for (const [words, lead] of [
    ['Mend the wall.', 'Harbour team'],
    ['Mend the gate.', 'Somebody else'],
  ])
    await officer.post(
      `${path}/actions`,
      { words, lead: [lead] },
      { 'if-match': `"${String(read(await officer.get(path), recommendation).revision)}"` },
    );
  const { actions } = read(await officer.get(path), recommendation);
  const [own, other] = ['Mend the wall.', 'Mend the gate.'].map(
    (words) => actions.find((action) => action.words === words)?.actionId ?? '',
  );
  const administrator = await api.signedIn(council, 'council_administrator');
  const body = { name: 'taken_at_once', value: ['update', 'say_done'], validFrom: '2012-01-01' };
  await administrator.ask('/api/settings/values', { method: 'PUT', body, headers: { 'if-match': '"0"' } });
  const values = {
    words: 'It is mended.',
    decision: null,
    claimsComplete: true,
    revisedDueOn: null,
    revisedBecause: null,
  };
  const say = async (actionId: string | undefined, day: string) => {
    const item = { kind: 'action_due', recommendationId, actionId: actionId ?? '' } as const;
    const { reminderIds } = await ask(council, [item], whom.membershipId, 'escalation', day);
    expect((await whom.write(reminderIds[0] ?? '', values)).status).toBe(200);
    expect((await whom.send(reminderIds)).json).toMatchObject({ sent: 1 });
  };
  const done = async () =>
    (
      await council.byHand('select action_id from action where council_id = $1 and done_on is not null', [
        council.councilId,
      ])
    ).map(({ action_id: actionId }) => actionId);
  await say(other, '2012-08-16');
  expect(await done()).toEqual([]);
  await say(own, '2012-08-17');
  expect(await done()).toEqual([own]);
});
