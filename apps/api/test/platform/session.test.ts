import { newId } from '@holdfast/database/new-id';
import { SessionRecords } from '@holdfast/database/identity/session-records';
import { hashPassword } from '../../src/identity/password.ts';
import { problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';

let api: RunningApi;
let council: TestCouncil;
beforeAll(async () => {
  api = await startApi();
  council = await openTestCouncil();
});
afterAll(() => api.close());

describe('signing in', () => {
  test('a person of one council works in it at once', async () => {
    const officer = await council.person('scrutiny_officer');
    const browser = api.browser();
    const answer = await browser.signIn(officer.email.toUpperCase(), officer.password);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      account: { accountId: officer.accountId },
      council: { name: council.name },
      membership: { membershipId: officer.membershipId, roles: ['scrutiny_officer'] },
    });
  });

  test('a person of two councils chooses one, and may change over', async () => {
    const other = await openTestCouncil();
    const officer = await council.person('scrutiny_officer');
    await other.join(officer, 'read_only');
    const browser = api.browser();
    const before = await browser.signIn(officer.email, officer.password);
    expect(before.json).toMatchObject({ council: null, membership: null });
    expect(problemOf(await browser.get('/api/council'))).toBe('not_allowed');
    browser.keepToken(await browser.get('/api/session'));
    const chosen = await browser.put('/api/session/council', { councilId: other.councilId });
    expect(chosen.json).toMatchObject({
      council: { councilId: other.councilId },
      membership: { roles: ['read_only'] },
    });
    expect((await browser.get('/api/council')).json).toMatchObject({ councilId: other.councilId });
  });

  test('the language that a person chooses is theirs, in every browser and every council', async () => {
    const officer = await council.person('scrutiny_officer');
    const colleague = await api.signedIn(council, 'scrutiny_officer');
    const browser = api.browser();
    const before = await browser.signIn(officer.email, officer.password);
    expect(before.json).toMatchObject({ account: { language: null } });
    const chosen = await browser.put('/api/session/language', { language: 'cy' });
    expect(chosen.json).toMatchObject({ account: { language: 'cy' }, council: { name: council.name } });
    const elsewhere = await api.browser().signIn(officer.email, officer.password);
    expect(elsewhere.json).toMatchObject({ account: { language: 'cy' } });
    expect((await colleague.get('/api/session')).json).toMatchObject({ account: { language: null } });
    expect(problemOf(await browser.put('/api/session/language', { language: 'fr' }))).toBe('invalid');
  });

  test('a council that one does not belong to cannot be chosen', async () => {
    const other = await openTestCouncil();
    const browser = await api.signedIn(council, 'scrutiny_officer');
    expect(problemOf(await browser.put('/api/session/council', { councilId: other.councilId }))).toBe('not_found');
  });

  test('a wrong password, an unknown address, a disabled account and an ended membership are answered alike', async () => {
    const officer = await council.person('scrutiny_officer');
    const disabled = await council.person('scrutiny_officer');
    const ended = await council.person('scrutiny_officer');
    await council.disable(disabled);
    await council.byHand('update membership set ended_at = now() where membership_id = $1', [ended.membershipId]);
    const bodies = await Promise.all(
      [
        [officer.email, 'wrong'],
        [`${newId()}@example.gov.uk`, 'wrong'],
        [disabled.email, disabled.password],
        [ended.email, ended.password],
      ].map(async ([email = '', password = '']) => {
        const answer = await api.browser().signIn(email, password);
        return answer.text.replace(/"requestId":"[^"]+"/u, '');
      }),
    );
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('wrong_sign_in');
  });

  test('the token that a visitor held is worth nothing after signing in', async () => {
    const officer = await council.person('scrutiny_officer');
    const browser = api.browser();
    await browser.get('/api/session');
    const planted = browser.cookie;
    await browser.signIn(officer.email, officer.password);
    const thief = api.browser();
    const seen = await thief.get('/api/session', { cookie: planted });
    expect(browser.cookie).not.toBe(planted);
    expect(seen.json).toMatchObject({ account: null });
  });

  test('the cookie is for the browser alone, and the database knows only its hash', async () => {
    const browser = await api.signedIn(council, 'scrutiny_officer');
    const [line = ''] = (await api.browser().get('/api/session')).headers.getSetCookie();
    expect(line).toMatch(/HttpOnly/u);
    expect(line).toMatch(/SameSite=Lax/u);
    const token = browser.sessionToken;
    expect(token.length).toBeGreaterThan(20);
    expect(await api.app.get(SessionRecords).find(token)).toBeNull();
  });
});

describe('a session', () => {
  test('ends when the person signs out', async () => {
    const browser = await api.signedIn(council, 'scrutiny_officer');
    const cookie = browser.cookie;
    expect((await browser.delete('/api/session')).status).toBe(200);
    expect(problemOf(await api.browser().get('/api/council', { cookie }))).toBe('not_signed_in');
  });

  test('can be ended from elsewhere, for every browser at once', async () => {
    const officer = await council.person('scrutiny_officer');
    const [one, two] = [api.browser(), api.browser()];
    await one.signIn(officer.email, officer.password);
    await two.signIn(officer.email, officer.password);
    await api.app.get(SessionRecords).endAllOf(officer.accountId);
    expect(problemOf(await one.get('/api/council'))).toBe('not_signed_in');
    expect(problemOf(await two.get('/api/council'))).toBe('not_signed_in');
  });

  test('loses a right with the next click after it was taken away', async () => {
    const officer = await council.person('scrutiny_officer');
    const browser = api.browser();
    await browser.signIn(officer.email, officer.password);
    expect((await browser.post('/api/portfolios', { name: 'Housing' })).status).toBe(201);
    await council.byHand(`update membership set roles = '{read_only}' where membership_id = $1`, [
      officer.membershipId,
    ]);
    expect(problemOf(await browser.post('/api/portfolios', { name: 'Leisure' }))).toBe('not_allowed');
  });

  test('ends with the membership', async () => {
    const officer = await council.person('scrutiny_officer');
    const browser = api.browser();
    await browser.signIn(officer.email, officer.password);
    await council.byHand('update membership set ended_at = now() where membership_id = $1', [officer.membershipId]);
    expect(problemOf(await browser.get('/api/council'))).toBe('not_allowed');
  });
});

test('an address that nobody has takes as long to refuse as one that somebody has', async () => {
  const known = await council.person('scrutiny_officer');
  const atFullCost = await hashPassword(known.password);
  await council.setPassword(known, atFullCost);
  const timed = async (email: string): Promise<number> => {
    const browser = api.browser();
    browser.keepToken(await browser.get('/api/session'));
    const begun = performance.now();
    await browser.post('/api/session', { email, password: 'wrong' });
    return performance.now() - begun;
  };
  const rounds = [1, 2, 3, 4];
  const [there, nowhere]: [number[], number[]] = [[], []];
  for (const round of rounds) {
    there.push(await timed(known.email));
    nowhere.push(await timed(`nobody-${round}@example.gov.uk`));
  }
  // The quickest of each: the rest is the machine's other work.
  expect(Math.min(...nowhere)).toBeGreaterThan(Math.min(...there) / 2);
});
