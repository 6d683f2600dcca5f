import { keptMessage, keptMessages } from '@holdfast/contracts/messages/shapes';
import { type Directory, directory, leaving, personPage } from '@holdfast/contracts/people/shapes';
import { type Answer, type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addRecommendation, read } from '../support/sample.ts';
import { addPerson, firstVersion, invite } from '../support/sample-people.ts';
import { inWelsh, matching, said } from '../support/matchers.ts';
import { newId } from '@holdfast/database/new-id';

let api: RunningApi;
let council: TestCouncil;
let administrator: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  administrator = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
});
afterAll(() => api.close());

const people = async (): Promise<Directory> => read(await administrator.get('/api/people'), directory);
const shown = async (recommendationId: string): Promise<unknown> =>
  (await administrator.get(`/api/recommendations/${recommendationId}`)).json;
const fresh = () => `${newId()}@example.gov.uk`;
const password = 'a long enough password';
const accept = (browser: Browser, token: string, body: object = { newAccount: { fullName: 'Robin Vale', password } }) =>
  browser.post('/api/invitation/accept', { token, ...body });

describe('an invitation', () => {
  test('is refused in the language that was asked for, as a whole and by field', async () => {
    const inWelsh = { 'accept-language': 'cy' };
    const body = { email: fresh(), name: 'Robin Vale', roles: ['read_only'] };
    const none = await administrator.post('/api/invitations', { ...body, roles: [] }, inWelsh);
    expect(none.json).toMatchObject({ language: 'cy', fields: [{ language: 'cy' }] });
    expect(none.headers.get('content-language')).toBe('cy');
    await administrator.post('/api/invitations', body);
    const twice = await administrator.post('/api/invitations', body, inWelsh);
    expect(twice.json).toMatchObject({ language: 'cy', reason: { code: 'people.invited_already' } });
    expect(twice.headers.get('content-language')).toBe('cy');
  });

  test('makes an account that can sign in, once', async () => {
    const email = fresh();
    const { token } = await invite(administrator, email, 'responder');
    const looked = await api.browser().post('/api/invitation/look', { token });
    expect(looked.json).toMatchObject({ email, needs: 'account', roles: ['responder'] });
    expect((await accept(api.browser(), token)).status).toBe(200);
    const robin = api.browser();
    expect((await robin.signIn(email, password)).json).toMatchObject({ membership: { roles: ['responder'] } });
    expect((await people()).people).toMatchObject([{ name: 'Robin Vale', membership: { roles: ['responder'] } }]);
    expect(problemOf(await accept(api.browser(), token))).toBe('not_found');
  });

  test('that is unknown, used, withdrawn or expired is answered with one sentence', async () => {
    const used = await invite(administrator, fresh(), 'responder');
    await accept(api.browser(), used.token);
    const withdrawn = await invite(administrator, fresh(), 'responder');
    await administrator.ask(`/api/invitations/${withdrawn.invitationId}`, { method: 'DELETE', headers: firstVersion });
    const expired = await invite(administrator, fresh(), 'responder');
    await council.byHand(`update invitation set expires_at = now() - interval '1 minute' where invitation_id = $1`, [
      expired.invitationId,
    ]);
    const answers: Answer[] = [];
    for (const token of ['x'.repeat(43), used.token, withdrawn.token, expired.token])
      answers.push(await api.browser().post('/api/invitation/look', { token }));
    const sentences = answers.map(({ text }) => text.replace(/"requestId":"[^"]+"/u, ''));
    expect(new Set(sentences).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect((await people()).invitations.map(({ state }) => state).sort()).toEqual(['accepted', 'expired', 'withdrawn']);
  });

  test('to an address that has an account is accepted by it once it is signed in, and tells nobody that it has one', async () => {
    const known = await (await openTestCouncil()).person('read_only');
    const { token } = await invite(administrator, known.email, 'responder');
    const other = await invite(administrator, fresh(), 'responder');
    const needsOf = async (of: string) => {
      const { json } = await api.browser().post('/api/invitation/look', { token: of });
      return (json as { needs: string }).needs;
    };
    expect([await needsOf(token), await needsOf(other.token)]).toEqual(['account', 'account']);
    expect(problemOf(await accept(administrator, token, {}))).toBe('not_allowed');
    const owner = api.browser();
    await owner.signIn(known.email, known.password);
    expect((await accept(owner, token, {})).status).toBe(200);
    expect((await owner.get('/api/session')).json).toMatchObject({ councils: [{}, {}] });
  });

  test('is sent again with a new link, and the old one is dead', async () => {
    const { token, invitationId } = await invite(administrator, fresh(), 'responder');
    const again = await administrator.post(`/api/invitations/${invitationId}/sending`, {}, firstVersion);
    expect(again.json).toMatchObject({
      delivery: 'pass_on',
      sentence: said(expect.stringContaining('shown once only')),
    });
    expect(problemOf(await api.browser().post('/api/invitation/look', { token }))).toBe('not_found');
  });

  test('keeps no link, and a short password is told at its field', async () => {
    const { token } = await invite(administrator, fresh(), 'responder');
    const rows = await council.byHand('select row_to_json(i)::text as row from invitation i');
    expect(JSON.stringify(rows)).not.toContain(token);
    const short = await accept(api.browser(), token, { newAccount: { fullName: 'Robin', password: 'short' } });
    expect(short.json).toMatchObject({ fields: [{ field: 'newAccount.password' }] });
  });

  test('can be read in the mail viewer, but for its link', async () => {
    const email = fresh();
    const { token } = await invite(administrator, email, 'responder');
    const { items } = (await administrator.get('/api/messages')).json as { items: { keptMessageId: string }[] };
    const kept = await administrator.get(`/api/messages/${items[0]?.keptMessageId ?? ''}`);
    expect(kept.json).toMatchObject({ about: 'invitation', address: email, html: null, digest: null, sentAgain: [] });
    expect(kept.text).toContain('The link was shown once');
    expect(kept.text).not.toContain(token);
  });

  test('is written in the council’s usual language, whatever whoever invites reads, and is kept as such', async () => {
    const value = { usual: 'cy', papers: 'en', digests: 'chosen' };
    const body = { name: 'languages', value, validFrom: '2012-01-01' };
    const set = await administrator.put('/api/settings/values', body, { 'if-match': '"0"' });
    expect(set.status).toBe(200);
    await invite(administrator, fresh(), 'responder');
    const [kept] = read(await administrator.get('/api/messages'), keptMessages).items;
    expect(kept?.subject).toEqual([inWelsh(matching(/^Mae Testwick/u))]);
    const message = read(await administrator.get(`/api/messages/${kept?.keptMessageId ?? ''}`), keptMessage);
    expect(message.plain).toEqual([inWelsh(matching(/^Annwyl Robin Vale,/u))]);
  });

  test('is tried so often and no more', async () => {
    const answers: Answer[] = [];
    const other = await startApi({ trustProxy: 1 });
    for (let nth = 0; nth < 31; nth += 1)
      answers.push(
        await other.browser().ask('/api/invitation/look', {
          method: 'POST',
          body: { token: 'y'.repeat(43) },
          headers: { 'x-forwarded-for': '203.0.113.77' },
        }),
      );
    await other.close();
    expect(answers.map(problemOf).at(-1)).toBe('too_many_requests');
  });

  test('whose email cannot be sent says so, and shows the link', async () => {
    const mail = { smtpUrl: 'smtp://127.0.0.1:9', from: 'holdfast@example.gov.uk', publicUrl: 'https://h.example' };
    const posting = await startApi({ mail });
    const browser = await posting.signedIn(council, 'council_administrator');
    const answer = await browser.post('/api/invitations', { email: fresh(), name: 'Robin Vale', roles: ['read_only'] });
    await posting.close();
    expect(answer.json).toMatchObject({
      delivery: 'failed',
      sentence: said(expect.stringContaining('could not be sent')),
    });
  });
});

test('a council with one administrator is told to invite a second, and keeps its last two', async () => {
  expect((await people()).needsSecondAdministrator).toBe(true);
  const second = await council.person('council_administrator');
  const { unlisted, needsSecondAdministrator } = await people();
  expect(needsSecondAdministrator).toBe(false);
  expect(unlisted).toHaveLength(2);
  const path = `/api/memberships/${second.membershipId}/roles`;
  const refused = await administrator.put(path, { roles: ['read_only'] }, firstVersion);
  expect(refused.json).toMatchObject({ code: 'invalid', fields: [{ field: 'roles' }] });
  expect(refused.text).toContain('only two administrators');
  expect((await administrator.put(path, { roles: ['council_administrator', 'responder'] }, firstVersion)).status).toBe(
    200,
  );
});

test('the directory tells who owes what, and a stale name is joined to a person in one step', async () => {
  const personId = await addPerson(administrator, { name: 'Ada Brook', kind: 'officer' });
  await addRecommendation(administrator, { lead: ['Ada Brook'], dueWords: '31 July 2012' });
  const { recommendationId } = await addRecommendation(administrator, { lead: ['A. Brooke'] });
  const before = await people();
  expect(before.people).toMatchObject([{ owes: { open: 1 } }]);
  expect(before.staleLeads).toMatchObject([{ lead: 'A. Brooke', open: 1 }]);
  const joined = await administrator.post('/api/people/leads', { lead: 'A. Brooke', personId });
  expect(joined.json).toEqual({ changed: 1 });
  const after = await people();
  expect([after.people[0]?.owes.open, after.staleLeads]).toEqual([2, []]);
  expect(await shown(recommendationId)).toMatchObject({
    lead: ['Ada Brook'],
    history: expect.arrayContaining([expect.objectContaining({ before: 'A. Brooke', after: 'Ada Brook' })]) as unknown,
  });
});

test('who leaves hands over, is signed out at once, and stays in the history', async () => {
  const email = fresh();
  const { token } = await invite(administrator, email, 'responder');
  await accept(api.browser(), token);
  const robin = api.browser();
  await robin.signIn(email, password);
  const [leaver] = (await people()).people;
  const heir = await addPerson(administrator, { name: 'Ada Brook', kind: 'officer' });
  const { recommendationId } = await addRecommendation(administrator, { lead: ['Robin Vale'] });
  const path = `/api/people/${leaver?.personId ?? ''}/leaving`;
  const preview = read(await administrator.get(`${path}?lastDay=2012-08-15`), leaving);
  expect(preview).toMatchObject({ items: [{ recommendationId }], signsIn: true, refusal: null });
  const body = { lastDay: '2012-08-15' };
  const version = { 'if-match': `"${preview.person.revision}"` };
  expect((await administrator.post(path, body, version)).json).toMatchObject({ fields: [{ field: 'heir' }] });
  const left = await administrator.post(path, { ...body, heir }, version);
  expect(read(left, personPage)).toMatchObject({ person: { endedOn: '2012-08-15', membership: null }, items: [] });
  expect(await shown(recommendationId)).toMatchObject({ lead: ['Ada Brook'] });
  expect((await robin.get('/api/session')).json).toMatchObject({ account: null });
  expect(problemOf(await robin.signIn(email, password))).toBe('wrong_sign_in');
});
