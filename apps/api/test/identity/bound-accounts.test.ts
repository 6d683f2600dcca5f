import { newId } from '@holdfast/database/new-id';
import { type MailServer, openMailServer } from '@holdfast/mail/testing/mail-server';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { invite } from '../support/sample-people.ts';

let post: MailServer;
let shown: RunningApi;
let mailed: RunningApi;
let one: TestCouncil;
let two: TestCouncil;
beforeAll(async () => {
  post = await openMailServer();
  shown = await startApi();
  mailed = await startApi({
    mail: { smtpUrl: post.url, from: 'holdfast@example.gov.uk', publicUrl: 'https://holdfast.example' },
  });
});
afterAll(async () => {
  await shown.close();
  await mailed.close();
  await post.close();
});
beforeEach(async () => {
  one = await openTestCouncil();
  two = await openTestCouncil();
});

const theirs = 'seven herons over marsh';
const inviters = 'nine badgers under bridge';

const linkTo = async (email: string, what: 'invitation' | 'new-password', from: number): Promise<string> => {
  const found = post.taken.slice(from).find(({ to, content }) => to === email && content.includes(`/${what}`));
  if (found === undefined) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    return linkTo(email, what, from);
  }
  return (
    /#(?<token>[\w-]+)/u.exec(found.content.replaceAll('=\r\n', '').replaceAll('=3D', '='))?.groups?.['token'] ?? ''
  );
};
const inviteByMail = async (council: TestCouncil, email: string): Promise<string> => {
  const from = post.taken.length;
  const administrator = await mailed.signedIn(council, 'council_administrator');
  await administrator.post('/api/invitations', { email, name: 'Robin Vale', roles: ['read_only'] });
  return linkTo(email, 'invitation', from);
};
const inviteByHand = async (council: TestCouncil, email: string): Promise<string> =>
  (await invite(await shown.signedIn(council, 'council_administrator'), email, 'read_only')).token;
const open = (token: string, password: string, browser: Browser = shown.browser()) =>
  browser.post('/api/invitation/accept', { token, newAccount: { fullName: 'Robin Vale', password } });
const councilsOf = async (email: string, password: string) => {
  const { json } = await shown.browser().signIn(email, password);
  return (json as { councils?: { councilId: string }[] }).councils?.map(({ councilId }) => councilId);
};

test('whoever was shown the link of an invitation does not come to own the address anywhere else', async () => {
  const email = `${newId()}@example.gov.uk`;
  expect((await open(await inviteByHand(two, email), inviters)).status).toBe(200);
  expect((await open(await inviteByMail(one, email), theirs)).status).toBe(200);
  expect(await councilsOf(email, theirs)).toContain(one.councilId);
  // The inviter's password opens nothing any more: the address is proven, and what was in its name is its holder's.
  expect(await councilsOf(email, inviters)).toBeUndefined();
  expect(await councilsOf(email, theirs)).toEqual(expect.arrayContaining([one.councilId, two.councilId]));
});

test('the account of a link that was shown belongs to its council, and joins no other', async () => {
  const email = `${newId()}@example.gov.uk`;
  await open(await inviteByHand(two, email), inviters);
  const browser = shown.browser();
  await browser.signIn(email, inviters);
  const token = await inviteByHand(one, email);
  expect(problemOf(await browser.post('/api/invitation/accept', { token }))).toBe('not_allowed');
  expect((await open(token, theirs)).status).toBe(200);
  expect(await councilsOf(email, inviters)).toEqual([two.councilId]);
  expect(await councilsOf(email, theirs)).toEqual([one.councilId]);
});

test('two such accounts with one password are signed in to together, and each council by its own', async () => {
  const email = `${newId()}@example.gov.uk`;
  for (const council of [one, two]) await open(await inviteByHand(council, email), theirs);
  const browser = shown.browser();
  browser.keepToken(await browser.get('/api/session'));
  const signedIn = await browser.post('/api/session', { email, password: theirs });
  expect(signedIn.json).toMatchObject({ council: null, councils: [{}, {}] });
  browser.keepToken(signedIn);
  for (const { councilId } of [two, one, two]) {
    const chosen = await browser.put('/api/session/council', { councilId });
    browser.keepToken(chosen);
    expect(chosen.json).toMatchObject({ council: { councilId }, councils: [{}, {}] });
    expect((await browser.get('/api/council')).json).toMatchObject({ councilId });
  }
});

test('a forgotten password proves the address too, and ends what the inviter chose', async () => {
  const email = `${newId()}@example.gov.uk`;
  await open(await inviteByHand(two, email), inviters);
  const inviter = shown.browser();
  await inviter.signIn(email, inviters);
  const from = post.taken.length;
  await mailed.browser().post('/api/password-reset', { email });
  const token = await linkTo(email, 'new-password', from);
  expect((await mailed.browser().post('/api/password-reset/use', { token, password: theirs })).status).toBe(200);
  expect(problemOf(await inviter.get('/api/council'))).toBe('not_signed_in');
  expect(await councilsOf(email, inviters)).toBeUndefined();
  expect((await open(await inviteByMail(one, email), inviters)).status).toBe(403);
  expect(await councilsOf(email, theirs)).toEqual([two.councilId]);
});

test('an invitation that is sent again by hand proves no address, though the one before went by mail', async () => {
  const email = `${newId()}@example.gov.uk`;
  await inviteByMail(one, email);
  const administrator = await shown.signedIn(one, 'council_administrator');
  const { invitations } = (await administrator.get('/api/people')).json as {
    invitations: { invitationId: string; revision: number }[];
  };
  const [invitation] = invitations;
  const again = await administrator.post(
    `/api/invitations/${invitation?.invitationId ?? ''}/sending`,
    {},
    { 'if-match': `"${invitation?.revision ?? 0}"` },
  );
  await open((again.json as { token: string }).token, inviters);
  expect((await open(await inviteByMail(two, email), theirs)).status).toBe(200);
  expect(await councilsOf(email, inviters)).toBeUndefined();
});
