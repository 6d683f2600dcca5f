import { session } from '@holdfast/contracts/identity/shapes';
import { cameBack, keptMessage, keptMessages, undeliveredList } from '@holdfast/contracts/messages/shapes';
import { newId } from '@holdfast/database/new-id';
import type { JobQueue } from '@holdfast/jobs/queue';
import { QUEUE } from '@holdfast/runtime/queue.module';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { returnedNotice } from '../support/returned-notice.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { read } from '../support/sample.ts';
import { keepMessage, leaveDigest } from '../support/sample-digests.ts';
import { said } from '../support/matchers.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
});
afterAll(() => api.close());

const nameOf = async (visitor: Browser) => read(await visitor.get('/api/session'), session).membership?.name;
const undelivered = async () => read(await officer.get('/api/undelivered'), undeliveredList);
const again = (digestId: string, body: object) => officer.post(`/api/undelivered/${digestId}/sending`, body);

describe('messages that stayed here', () => {
  test('are listed newest first, and are called kept in the app, not sent', async () => {
    await keepMessage(council, { subject: 'An invitation', at: '2012-08-14T08:00Z' });
    const digestId = await leaveDigest(council, { state: 'sent', channel: 'viewer' });
    await keepMessage(council, { digestId });
    const { items, nextCursor } = read(await officer.get('/api/messages'), keptMessages);
    expect(items.map(({ subject, digest }) => [subject[0]?.text, digest?.state ?? null])).toEqual([
      ['Two answers are wanted', 'kept'],
      ['An invitation', null],
    ]);
    expect(nextCursor).toBeNull();
  });

  test.each([
    ['sent', 'notify', []],
    ['delivered', 'notify', ['sent', 'delivered']],
    ['sent', null, ['sent']],
  ] as const)('one that left is called %s (by %s, heard of: %p)', async (state, channel, outcomes) => {
    const digestId = await leaveDigest(council, { state: 'sent', channel });
    for (const outcome of outcomes)
      await council.byHand(
        `insert into delivery (council_id, delivery_id, digest_id, channel, outcome) values ($1, $2, $3, 'notify', $4)`,
        [council.councilId, newId(), digestId, outcome],
      );
    await keepMessage(council, { digestId });
    const { items } = read(await officer.get('/api/messages'), keptMessages);
    expect(items[0]?.digest?.state).toBe(state);
  });

  test('come a page at a time, none twice and none left out', async () => {
    for (let at = 0; at < 60; at += 1) await keepMessage(council, { subject: `Message ${at}` });
    const first = read(await officer.get('/api/messages'), keptMessages);
    const second = read(await officer.get(`/api/messages?cursor=${first.nextCursor ?? ''}`), keptMessages);
    const subjects = [...first.items, ...second.items].map(({ subject }) => subject[0]?.text);
    expect([first.items.length, new Set(subjects).size, second.nextCursor]).toEqual([50, 60, null]);
    expect(problemOf(await officer.get('/api/messages?cursor=elsewhere'))).toBe('invalid');
  });

  test('are read as their reader sees them', async () => {
    const id = await keepMessage(council);
    const message = read(await officer.get(`/api/messages/${id}`), keptMessage);
    expect([message.plain, message.html]).toEqual([[said('Dear Ada,')], '<p>Dear Ada,</p>']);
  });

  test('stand in a frame of our own pages, in which nothing loads or runs, for those who keep the register', async () => {
    const id = await keepMessage(council);
    const page = await officer.get(`/api/messages/${id}/page`);
    expect([page.status, page.text]).toEqual([200, '<p>Dear Ada,</p>']);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/script|allow-same-origin/u);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const member = await api.signedIn(council, 'committee_member');
    expect(problemOf(await member.get(`/api/messages/${id}/page`))).toBe('not_allowed');
    const other = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
    expect(problemOf(await other.get(`/api/messages/${id}/page`))).toBe('not_found');
  });
});

describe('a digest that did not arrive', () => {
  test('is shown with the reason in words, until somebody has seen it', async () => {
    const digestId = await leaveDigest(council, { problem: '550 No such person here' });
    await leaveDigest(council, { state: 'sent' });
    const before = await undelivered();
    expect(before.unseen).toBe(1);
    expect(before.items.map(({ because }) => because.text)).toEqual([
      'It could not be delivered, after 4 attempts. “550 No such person here”',
    ]);
    expect((await officer.post(`/api/undelivered/${digestId}/seen`)).status).toBe(200);
    const after = await undelivered();
    expect([after.unseen, after.items.length, after.items[0]?.seenAt !== null]).toEqual([0, 1, true]);
  });

  test('is sent again only when asked, and waits then', async () => {
    const digestId = await leaveDigest(council, { state: 'bounced' });
    expect((await again(digestId, { state: 'bounced' })).status).toBe(200);
    expect((await undelivered()).items).toEqual([]);
    expect(await council.byHand('select state, attempts from digest where digest_id = $1', [digestId])).toEqual([
      { state: 'waiting', attempts: 0 },
    ]);
    expect(problemOf(await again(digestId, { state: 'bounced' }))).toBe('not_found');
  });

  test('is sent again at once, and who wanted it stands with the message and with what went wrong anew', async () => {
    const digestId = await leaveDigest(council, { state: 'bounced', address: 'ada.brook@example.gov.uk' });
    const queue = api.app.get<JobQueue>(QUEUE);
    const nudges: unknown[] = [];
    const { nudge } = queue;
    const noted: JobQueue['nudge'] = (name, payload) => {
      nudges.push([name, payload]);
      return Promise.resolve({ kind: 'queued' });
    };
    Reflect.set(queue, 'nudge', noted);
    await again(digestId, { state: 'bounced' });
    Reflect.set(queue, 'nudge', nudge);
    expect(nudges).toEqual([['send-digests', { councilId: council.councilId }]]);
    const me = { by: await nameOf(officer), address: 'ada.brook@example.gov.uk' };
    const kept = await keepMessage(council, { digestId });
    const message = read(await officer.get(`/api/messages/${kept}`), keptMessage);
    expect(message.sentAgain).toMatchObject([me]);
    await council.byHand(`update digest set state = 'failed' where digest_id = $1`, [digestId]);
    await again(digestId, { state: 'failed' });
    await council.byHand(`update digest set state = 'failed' where digest_id = $1`, [digestId]);
    expect((await undelivered()).items[0]?.sentAgain).toMatchObject([me, me]);
  });

  test('that was not sent again, because another had seen to it, leaves no trace of an attempt', async () => {
    const digestId = await leaveDigest(council, { state: 'failed' });
    await again(digestId, { state: 'bounced' });
    expect((await undelivered()).items[0]?.sentAgain).toEqual([]);
  });

  test('goes to the address that the person has now', async () => {
    const personId = newId();
    await council.byHand(
      `insert into person (council_id, person_id, kind, name, email)
       values ($1, $2, 'officer', 'Ada Brook', 'right@example.gov.uk')`,
      [council.councilId, personId],
    );
    const digestId = await leaveDigest(council, { recipientId: personId, address: 'wrong@example.gov.uk' });
    expect((await undelivered()).items[0]).toMatchObject({ personId, addressNow: 'right@example.gov.uk' });
    await again(digestId, { state: 'failed' });
    expect(await council.byHand('select address from digest where digest_id = $1', [digestId])).toEqual([
      { address: 'right@example.gov.uk' },
    ]);
  });

  test('that may have arrived is sent again only when a second one is accepted', async () => {
    const digestId = await leaveDigest(council, { state: 'perhaps_sent' });
    const refused = await again(digestId, { state: 'perhaps_sent' });
    expect(problemOf(refused)).toBe('refused_by_rule');
    expect(refused.text).toContain('may have reached Ada Brook already');
    expect((await again(digestId, { state: 'perhaps_sent', secondMayArrive: true })).status).toBe(200);
  });

  test('is not sent again by somebody who saw another state of it', async () => {
    const digestId = await leaveDigest(council, { state: 'failed' });
    expect(problemOf(await again(digestId, { state: 'bounced' }))).toBe('conflict');
  });
});

describe('a notice that a digest came back', () => {
  const bring = (content: string, visitor = officer) =>
    visitor.upload('/api/undelivered/notice', 'returned.eml', content);
  const problemIn = async (answer: ReturnType<typeof bring>) => JSON.stringify((await answer).json);

  test('bounces it, with what the mail server said, and another time changes nothing', async () => {
    const digestId = await leaveDigest(council, { state: 'sent', address: 'ada@example.gov.uk' });
    const first = read(await bring(returnedNotice(digestId, 'Ada@example.gov.uk')), cameBack);
    expect(first).toEqual({
      isNew: true,
      sentence: said(
        'The message to Ada Brook of 15 August 2012 came back: it is listed below as bounced, and counts as not asked.',
      ),
    });
    const { unseen, items } = await undelivered();
    expect(unseen).toBe(1);
    expect(items).toMatchObject([
      { digestId, state: 'bounced', because: said('The address did not take it. “5.1.1 550 User unknown”') },
    ]);
    const second = read(await bring(returnedNotice(digestId, 'ada@example.gov.uk')), cameBack);
    expect([second.isNew, (await undelivered()).items.length]).toEqual([false, 1]);
    expect((await again(digestId, { state: 'bounced' })).status).toBe(200);
  });

  test.each(['{"code":"nope.nope","parameters":{}}', '{"code":"mail.overtaken","parameters":{}}'])(
    'quotes a mail server that answers with %s',
    async (answered) => {
      const digestId = await leaveDigest(council, { state: 'sent', address: 'ada@example.gov.uk' });
      const notice = returnedNotice(digestId, 'ada@example.gov.uk');
      await bring(notice.replace('Status: 5.1.1\r\n', '').replace('550 User unknown', answered));
      const [bounced] = (await undelivered()).items;
      expect(bounced?.because.text).toBe(`The address did not take it. “${answered}”`);
    },
  );

  test('of an earlier sending changes nothing of a later one', async () => {
    const digestId = await leaveDigest(council, { state: 'bounced', address: 'old@example.gov.uk' });
    await again(digestId, { state: 'bounced' });
    const underway = read(await bring(returnedNotice(digestId, 'old@example.gov.uk')), cameBack);
    expect(underway.sentence.text).toContain('has been sent again since');
    await council.byHand(`update digest set state = 'sent', address = 'new@example.gov.uk' where digest_id = $1`, [
      digestId,
    ]);
    expect(read(await bring(returnedNotice(digestId, 'old@example.gov.uk')), cameBack).isNew).toBe(false);
    expect(read(await bring(returnedNotice(digestId, 'new@example.gov.uk')), cameBack).isNew).toBe(true);
  });

  test('is refused in the same words for another council’s message and for none', async () => {
    const other = await openTestCouncil();
    const theirs = await leaveDigest(other, { state: 'sent' });
    const refused = await problemIn(bring(returnedNotice(theirs, 'ada@example.gov.uk')));
    expect(refused).toContain('This council has no message that this notice is of.');
    expect(await problemIn(bring(returnedNotice(newId(), 'ada@example.gov.uk')))).toContain(
      'This council has no message',
    );
    expect(await problemIn(bring('Subject: Lunch\r\n\r\nAt one?'))).toContain('This is no notice');
    const officerOfOther = await api.signedIn(other, 'scrutiny_officer');
    expect(read(await officerOfOther.get('/api/undelivered'), undeliveredList).items).toEqual([]);
    const member = await api.signedIn(council, 'committee_member');
    expect(problemOf(await bring(returnedNotice(theirs, 'ada@example.gov.uk'), member))).toBe('not_allowed');
  });
});
