import { undeliveredList } from '@holdfast/contracts/messages/shapes';
import { newId } from '@holdfast/database/new-id';
import { toStored } from '@holdfast/words/stored';
import { problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { returnedNotice } from '../support/returned-notice.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { read } from '../support/sample.ts';
import { leaveDigest } from '../support/sample-digests.ts';

const secret = 'a secret for mail servers, of forty letters';
const path = '/api/returned-mail';
let api: RunningApi;
let council: TestCouncil;
beforeAll(async () => {
  api = await startApi({ returnedMailSecret: secret });
});
beforeEach(async () => {
  council = await openTestCouncil();
});
afterAll(() => api.close());

const handOn = (mail: string, { bearer = secret, type = 'message/rfc822', to = api } = {}) =>
  fetch(`${to.origin}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': type },
    body: mail,
  });
const addressOf = (digestId: string): string => `${digestId}@example.gov.uk`;
const noticeOf = (digestId: string): string => returnedNotice(digestId, addressOf(digestId));
/** A digest that left an hour ago. */
const leftLately = async (of: TestCouncil): Promise<string> => {
  const digestId = await leaveDigest(of, { state: 'sent' });
  await of.byHand(`update digest set over_at = now() - interval '1 hour' where digest_id = $1`, [digestId]);
  return digestId;
};
const stateOf = async (of: TestCouncil, digestId: string) =>
  of.byHand('select state, problem from digest where digest_id = $1', [digestId]);
const sent = [{ state: 'sent', problem: null }];
const bounced = [{ state: 'bounced', problem: toStored('5.1.1 550 User unknown') }];

test('a mail server hands on a notice, and the digest is bounced in its own council alone, once', async () => {
  const digestId = await leftLately(council);
  const untouched = await leftLately(council);
  const other = await openTestCouncil();
  const theirs = await leftLately(other);
  // As Postfix hands a message to a program: with the line of a mailbox file before it.
  const mail = `From MAILER-DAEMON  Thu Aug 16 09:00:00 2012\r\n${noticeOf(digestId)}`;
  const answer = await handOn(mail);
  expect([answer.status, await answer.text()]).toEqual([204, '']);
  expect(await stateOf(council, digestId)).toEqual(bounced);
  expect([await stateOf(council, untouched), await stateOf(other, theirs)]).toEqual([sent, sent]);
  const officer = await api.signedIn(council, 'scrutiny_officer');
  const { unseen, items } = read(await officer.get('/api/undelivered'), undeliveredList);
  expect([unseen, items.map((item) => item.digestId)]).toEqual([1, [digestId]]);
  expect((await handOn(mail)).status).toBe(204);
  const deliveries = await council.byHand('select outcome from delivery where digest_id = $1', [digestId]);
  expect(deliveries).toEqual([{ outcome: 'bounced' }]);
});

test('what is not known, is no notice or is long past is let go without a word', async () => {
  const longPast = await leaveDigest(council, { state: 'sent' });
  for (const mail of [noticeOf(newId()), noticeOf(longPast), 'Subject: Lunch\r\n\r\nAt one?', '\u0000']) {
    const answer = await handOn(mail);
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  }
  expect(await stateOf(council, longPast)).toEqual(sent);
});

test('a wrong secret, or none, changes nothing', async () => {
  const digestId = await leftLately(council);
  const mail = noticeOf(digestId);
  for (const bearer of ['', 'wrong', `${secret}x`]) expect((await handOn(mail, { bearer })).status).toBe(401);
  expect(problemOf(await api.browser().post(path))).toBe('not_signed_in');
  expect(await stateOf(council, digestId)).toEqual(sent);
});

test('what is sent as something else than an email is refused', async () => {
  expect((await handOn('{}', { type: 'application/json' })).status).toBe(400);
  expect((await handOn('x'.repeat(2 * 1024 * 1024 + 1))).status).toBe(413);
});

test('while no secret is set there is no such address', async () => {
  const shut = await startApi();
  try {
    const digestId = await leftLately(council);
    const answer = await handOn(noticeOf(digestId), { bearer: 'undefined', to: shut });
    expect(answer.status).toBe(404);
    expect(await stateOf(council, digestId)).toEqual(sent);
  } finally {
    await shut.close();
  }
});
