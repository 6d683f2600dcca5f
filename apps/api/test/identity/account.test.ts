import { account, openReset } from '@holdfast/contracts/identity/account-shapes';
import { realTime } from '@holdfast/database/real-time';
import { newId } from '@holdfast/database/new-id';
import { SessionRecords } from '@holdfast/database/identity/session-records';
import { type MailServer, openMailServer } from '@holdfast/mail/testing/mail-server';
import { hashOfToken } from '../../src/platform/session/session-token.ts';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, type TestPerson, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { read } from '../support/sample.ts';

let post: MailServer;
let api: RunningApi;
let council: TestCouncil;
let person: TestPerson;
let browser: Browser;
beforeAll(async () => {
  post = await openMailServer();
  const mail = { smtpUrl: post.url, from: 'holdfast@example.gov.uk', publicUrl: 'https://holdfast.example' };
  api = await startApi({ mail, trustProxy: 1 });
  council = await openTestCouncil();
});
afterAll(async () => {
  await api.close();
  await post.close();
});
beforeEach(async () => {
  person = await council.person('scrutiny_officer');
  browser = api.browser();
  await browser.signIn(person.email, person.password);
});

const chosen = 'seven herons over marsh';
const another = 'nine badgers under bridge';
const own = async (of: Browser) => read(await of.get('/api/account'), account);

const letterTo = async (email: string, from = 0): Promise<string> => {
  const found = post.taken.slice(from).find(({ to }) => to === email);
  if (found !== undefined) return found.content.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return letterTo(email, from);
};
const resetLink = async (email: string): Promise<string> => {
  const from = post.taken.length;
  await api.browser().post('/api/password-reset', { email }, { 'x-forwarded-for': someNetwork() });
  return /new-password[^#]*#(?<token>[\w-]+)/u.exec(await letterTo(email, from))?.groups?.['token'] ?? '';
};
/** Each test asks from an address of its own, so that none uses up another's tries. */
let networks = 0;
const someNetwork = (): string => `203.0.113.${(networks += 1)}`;

describe('changing a password', () => {
  test('asks the present one, ends every other session, and tells its holder', async () => {
    const elsewhere = api.browser();
    await elsewhere.signIn(person.email, person.password);
    const wrong = await browser.put('/api/account/password', { present: 'not this one', password: chosen });
    expect(wrong.json).toMatchObject({ code: 'invalid', fields: [{ field: 'present' }] });
    expect((await elsewhere.get('/api/council')).status).toBe(200);
    const changed = await browser.put('/api/account/password', { present: person.password, password: chosen });
    expect(changed.status).toBe(200);
    expect((await browser.get('/api/council')).status).toBe(200);
    expect(problemOf(await elsewhere.get('/api/council'))).toBe('not_signed_in');
    expect(problemOf(await elsewhere.signIn(person.email, person.password))).toBe('wrong_sign_in');
    expect((await api.browser().signIn(person.email, chosen)).status).toBe(200);
    expect(await letterTo(person.email)).toContain('Your Holdfast password was changed');
    expect((await own(browser)).events.map(({ kind }) => kind)).toContain('password_changed');
  });

  test('takes none that is easily guessed, nor one of the council’s name', async () => {
    for (const [password, code] of [
      ['password1234', 'identity.password_common'],
      [`${council.name}!`, 'identity.password_own_words'],
    ]) {
      const answer = await browser.put('/api/account/password', { present: person.password, password });
      expect(answer.json).toMatchObject({ fields: [{ field: 'password', reason: { code } }] });
    }
  });
});

describe('a forgotten password', () => {
  test('is set anew by a link from the mailbox, once, and every session ends', async () => {
    const token = await resetLink(person.email);
    const visitor = api.browser();
    expect(read(await visitor.post('/api/password-reset/look', { token }), openReset).email).toBe(person.email);
    const weak = await visitor.post('/api/password-reset/use', { token, password: 'qwertyuiop123' });
    expect(weak.json).toMatchObject({ fields: [{ field: 'password' }] });
    expect((await visitor.post('/api/password-reset/use', { token, password: chosen })).status).toBe(200);
    expect(problemOf(await visitor.post('/api/password-reset/use', { token, password: another }))).toBe('not_found');
    expect(problemOf(await browser.get('/api/council'))).toBe('not_signed_in');
    expect((await api.browser().signIn(person.email, chosen)).status).toBe(200);
  });

  test('two who press the link at once set one password', async () => {
    const token = await resetLink(person.email);
    const answers = await Promise.all(
      [chosen, another].map((password) => api.browser().post('/api/password-reset/use', { token, password })),
    );
    expect(answers.map(({ status }) => status).toSorted((one, two) => one - two)).toEqual([200, 404]);
  });

  test('has a link for one hour, and changing the password ends it', async () => {
    const [late, overtaken] = [await resetLink(person.email), await resetLink(person.email)];
    const { expiresAt } = read(await api.browser().post('/api/password-reset/look', { token: late }), openReset);
    expect(Math.abs(Date.parse(expiresAt) - realTime().getTime() - 3_600_000)).toBeLessThan(60_000);
    await council.ofAccount(
      person,
      `update password_reset set expires_at = now() - interval '1 second' where account_id = $1 and token_hash = $2`,
      hashOfToken(late),
    );
    expect(problemOf(await api.browser().post('/api/password-reset/look', { token: late }))).toBe('not_found');
    await browser.put('/api/account/password', { present: person.password, password: chosen });
    expect(problemOf(await api.browser().post('/api/password-reset/look', { token: overtaken }))).toBe('not_found');
  });

  test('is answered alike for an address that nobody has, and nobody is written to', async () => {
    const nobody = `${newId()}@example.gov.uk`;
    const ask = (email: string) =>
      api.browser().post('/api/password-reset', { email }, { 'x-forwarded-for': someNetwork() });
    const [known, unknown] = [await ask(person.email), await ask(nobody)];
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    await letterTo(person.email);
    expect(post.taken.filter(({ to }) => to === nobody)).toEqual([]);
  });

  test('is asked for so often and no more, and an address is written to three times an hour', async () => {
    const asks = 6;
    for (let nth = 0; nth < asks; nth += 1)
      await api.browser().post('/api/password-reset', { email: person.email }, { 'x-forwarded-for': someNetwork() });
    const other = await council.person('read_only');
    await resetLink(other.email);
    expect(post.taken.filter(({ to }) => to === person.email).length).toBeLessThanOrEqual(3);
    const answers: (string | undefined)[] = [];
    const from = someNetwork();
    for (let nth = 0; nth < 31; nth += 1) {
      const email = `${newId()}@example.gov.uk`;
      answers.push(problemOf(await api.browser().post('/api/password-reset', { email }, { 'x-forwarded-for': from })));
    }
    expect(answers.at(-1)).toBe('too_many_requests');
  });

  test('keeps no link, and a disabled account gets none', async () => {
    const token = await resetLink(person.email);
    const rows = await council.ofAccount(
      person,
      'select row_to_json(p)::text as row from password_reset p where account_id = $1',
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    await council.disable(person);
    expect(problemOf(await api.browser().post('/api/password-reset/look', { token }))).toBe('not_found');
  });
});

describe('where somebody is signed in', () => {
  test('they see each browser, and end one or all the others', async () => {
    const [one, two] = [api.browser(), api.browser()];
    await one.signIn(person.email, person.password);
    await two.signIn(person.email, person.password);
    const { sessions } = await own(browser);
    expect(sessions.map(({ current }) => current)).toEqual([true, false, false]);
    const [, other] = sessions;
    expect((await browser.delete(`/api/account/sessions/${other?.sessionId ?? ''}`)).status).toBe(200);
    expect((await own(browser)).sessions).toHaveLength(2);
    await browser.delete('/api/account/sessions');
    expect((await own(browser)).sessions).toHaveLength(1);
    expect(problemOf(await one.get('/api/council'))).toBe('not_signed_in');
    expect(problemOf(await two.get('/api/council'))).toBe('not_signed_in');
  });

  test('nobody sees or ends a colleague’s', async () => {
    const colleague = await api.signedIn(council, 'council_administrator');
    const [mine] = (await own(browser)).sessions;
    const path = `/api/account/sessions/${mine?.sessionId ?? ''}`;
    expect(problemOf(await colleague.delete(path))).toBe('not_found');
    expect((await own(colleague)).sessions).toHaveLength(1);
    expect((await browser.get('/api/council')).status).toBe(200);
  });

  test('the log of the account says what kind of browser it was, and where from', async () => {
    const phone = api.browser();
    phone.keepToken(await phone.get('/api/session'));
    const headers = {
      'user-agent': 'Mozilla/5.0 (iPhone; like Mac OS X) Safari/604.1',
      'x-forwarded-for': '192.0.2.77',
    };
    phone.keepToken(await phone.post('/api/session', { email: person.email, password: person.password }, headers));
    const shown = await own(phone);
    expect(shown.sessions[0]).toMatchObject({ browser: 'Safari', system: 'iPhone' });
    expect(shown.events[0]).toMatchObject({ kind: 'signed_in', address: '192.0.2.77', system: 'iPhone' });
  });

  test('choosing another council does not begin the session anew: it ends twelve hours after the sign-in', async () => {
    const other = await openTestCouncil();
    await other.join(person, 'read_only');
    const began = new Date(realTime().getTime() - 11.5 * 3_600_000);
    const records = api.app.get(SessionRecords);
    const hashNow = () => hashOfToken(browser.sessionToken);
    const hash = hashNow();
    const mine = await records.find(hash);
    if (mine === null) throw new Error('They are not signed in.');
    await records.save(hash, { ...mine, begunAt: began }, mine.expiresAt);
    const chose = await browser.put('/api/session/council', { councilId: other.councilId });
    expect(chose.status).toBe(200);
    const after = (await own(browser)).sessions.find(({ current }) => current);
    expect(after?.begunAt).toBe(began.toISOString());
    expect((await records.find(hashNow()))?.expiresAt).toEqual(new Date(began.getTime() + 12 * 3_600_000));
  });
});
