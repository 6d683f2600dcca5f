import { operatorQueue } from '@holdfast/contracts/operator/shapes';
import { problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { read } from '../support/sample.ts';
import { leaveDigest } from '../support/sample-digests.ts';

let api: RunningApi;
let council: TestCouncil;
const token = 'a token for tests of metrics';
beforeAll(async () => {
  api = await startApi({ metricsToken: token });
  council = await openTestCouncil();
});
afterAll(() => api.close());

test('whoever operates sees the queue, and nobody else does', async () => {
  const person = await council.person('read_only');
  const browser = api.browser();
  await browser.signIn(person.email, person.password);
  expect(problemOf(await browser.get('/api/operator/queue'))).toBe('not_allowed');
  await council.appoint(person);
  const { backend, counts } = read(await browser.get('/api/operator/queue'), operatorQueue);
  expect([backend, Object.keys(counts).toSorted()]).toEqual(['postgres', ['active', 'delayed', 'failed', 'waiting']]);
  expect(problemOf(await browser.post('/api/operator/retry', { jobId: 'nobody’s' }))).toBe('not_found');
  expect((await browser.post('/api/operator/retry-all', { name: 'send-fax' })).json).toEqual({ retried: 0 });
});

test('who operates needs no council to sign in, and without it sees none', async () => {
  const person = await council.person('read_only');
  await council.appoint(person);
  await council.byHand('update membership set ended_at = now() where membership_id = $1', [person.membershipId]);
  const browser = api.browser();
  const wrong = await browser.signIn(person.email, 'something else');
  expect(problemOf(wrong)).toBe('wrong_sign_in');
  expect((await browser.signIn(person.email, person.password)).status).toBe(200);
  expect((await browser.get('/api/operator/queue')).status).toBe(200);
  expect(problemOf(await browser.get('/api/home'))).toBe('not_allowed');
});

test('the metrics say of each council, by its id, how many messages were kept, failed or are not known', async () => {
  const one = await openTestCouncil();
  await leaveDigest(one, { state: 'sent', channel: 'viewer' });
  await leaveDigest(one, { state: 'sent', channel: 'viewer' });
  await leaveDigest(one, { state: 'sent', channel: 'notify' });
  await leaveDigest(one, { state: 'failed', channel: 'notify' });
  await leaveDigest(one, { state: 'perhaps_sent' });
  await leaveDigest(one, { state: 'waiting' });
  await one.byHand('update digest set over_at = now() where over_at is not null');
  const { text } = await api.browser().get('/metrics');
  const own = text.split('\n').filter((line) => line.includes(one.councilId));
  const of = (state: string, count: number) =>
    `holdfast_council_messages{council="${one.councilId}",kind="ordinary",state="${state}"} ${count}`;
  expect(own.toSorted()).toEqual(
    [of('failed', 1), of('kept', 2), of('perhaps_sent', 1), of('sent', 1), of('waiting', 1)].toSorted(),
  );
});

test('the metrics count without names, on this machine or with the token', async () => {
  await leaveDigest(council, { state: 'bounced', name: 'Ada Brook' });
  const { text, status } = await api.browser().get('/metrics');
  expect(status).toBe(200);
  for (const line of [
    'holdfast_queue_up 1',
    'holdfast_queue_jobs{state="waiting"}',
    'holdfast_digests{state="bounced"}',
  ])
    expect(text).toContain(line);
  expect(text).not.toMatch(/Testwick|Ada Brook/u);
  const proxied = { 'x-forwarded-for': '127.0.0.1' };
  expect((await api.browser().get('/metrics', proxied)).status).toBe(401);
  expect((await api.browser().get('/metrics', { ...proxied, authorization: `Bearer ${token}` })).status).toBe(200);
  expect((await api.browser().get('/metrics', { authorization: 'Bearer wrong' })).status).toBe(401);
});
