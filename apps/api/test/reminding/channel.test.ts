import { channel, testedChannel } from '@holdfast/contracts/reminders/channel';
import { keptMessages } from '@holdfast/contracts/messages/shapes';
import { settingHistory } from '@holdfast/contracts/settings/shapes';
import { unseal } from '@holdfast/mail/sealed';
import { type MailServer, openMailServer } from '@holdfast/mail/testing/mail-server';
import { type NotifyServer, openNotifyServer } from '@holdfast/mail/testing/notify-server';
import { inWelsh, matching } from '../support/matchers.ts';
import { type Browser, problemOf, statusesOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi, testConfig } from '../support/running-api.ts';
import { read } from '../support/sample.ts';

const keyOf = (last: string) => `scrutiny-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f1${last}`;
const templateId = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
const notify = { kind: 'notify', key: keyOf('22b0'), templateId };

let mail: MailServer;
let govNotify: NotifyServer;
let api: RunningApi;
let council: TestCouncil;
let administrator: Browser;
beforeAll(async () => {
  [mail, govNotify] = await Promise.all([openMailServer(), openNotifyServer()]);
  const from = 'Holdfast <holdfast@example.gov.uk>';
  api = await startApi({
    mail: { smtpUrl: mail.url, from, publicUrl: 'https://holdfast.example' },
    notifyAddress: govNotify.url,
  });
});
beforeEach(async () => {
  council = await openTestCouncil();
  administrator = await api.signedIn(council, 'council_administrator');
  mail.manners = 'takes';
  govNotify.manners = 'takes';
  mail.taken.length = 0;
  govNotify.taken.length = 0;
});
afterAll(() => Promise.all([api.close(), mail.close(), govNotify.close()]));

const show = async (who = administrator) => read(await who.get('/api/channel'), channel);
const set = (body: object, revision: number, who = administrator) =>
  who.ask('/api/channel', { method: 'PUT', headers: { 'if-match': `"${revision}"` }, body });
const trial = async (body: object) => read(await administrator.post('/api/channel/test', body), testedChannel);
const history = async () => read(await administrator.get('/api/settings/history?noun=channel'), settingHistory).items;

describe('how messages leave', () => {
  test('is the installation’s own way until the council chooses', async () => {
    expect(await show()).toMatchObject({
      kind: 'smtp',
      isChosen: false,
      revision: 0,
      keyEnding: null,
      keepsKeys: true,
    });
  });

  test('is chosen with a key that is kept sealed and never told again, but for its last signs', async () => {
    const answer = await set(notify, 0);
    expect(read(answer, channel)).toMatchObject({ kind: 'notify', templateId, keyEnding: '22b0', revision: 1 });
    const everything = [answer.text, (await administrator.get('/api/channel')).text, JSON.stringify(await history())];
    for (const text of everything) expect(text).not.toContain('3d844edf');
    const [row] = await council.byHand('select sealed_key from channel');
    expect(unseal(String(row?.['sealed_key']), testConfig().mailSecret ?? '')).toBe(keyOf('22b0'));
  });

  test('stays with its key when only the template changes', async () => {
    await set(notify, 0);
    const other = 'aaaa17ff-2a88-4f6e-b855-c550268ce08a';
    expect(read(await set({ ...notify, key: null, templateId: other }, 1), channel)).toMatchObject({
      templateId: other,
      keyEnding: '22b0',
      revision: 2,
    });
  });

  test('tells in the history that a key was replaced, and does not put back one that is gone', async () => {
    await set(notify, 0);
    await set({ ...notify, key: keyOf('ab12') }, 1);
    const [line] = await history();
    expect(line).toMatchObject({ kind: 'changed', before: { keyEnding: '22b0' }, after: { keyEnding: 'ab12' } });
    const back = await administrator.post(`/api/settings/history/${line?.eventId ?? ''}/put-back`);
    expect(problemOf(back)).toBe('refused_by_rule');
    expect(back.text).toContain('A key that was replaced is not kept');
    expect((await show()).keyEnding).toBe('ab12');
  });

  test('goes back to Notify from the history without the key being pasted again', async () => {
    await set(notify, 0);
    await set({ kind: 'viewer' }, 1);
    const [line] = await history();
    expect((await administrator.post(`/api/settings/history/${line?.eventId ?? ''}/put-back`)).status).toBe(200);
    expect(await show()).toMatchObject({ kind: 'notify', templateId, keyEnding: '22b0' });
  });

  test.each([
    ['a template’s name', { templateId: 'Weekly digest' }, 'templateId'],
    ['half a key', { key: 'scrutiny-26785a09-ab16-4eb0-8407-a37497a57506' }, 'key'],
    ['no key', { key: null }, 'key'],
  ])('is not set with %s, and nothing is kept', async (_, wrong, field) => {
    const refused = await set({ ...notify, ...wrong }, 0);
    expect(problemOf(refused)).toBe('invalid');
    expect(refused.json).toMatchObject({ fields: [{ field }] });
    expect(await show()).toMatchObject({ isChosen: false, keyEnding: null });
  });

  test('of two who choose at once, one is told of the other', async () => {
    const answers = await Promise.all([set(notify, 0), set({ kind: 'viewer' }, 0), set({ kind: 'smtp' }, 0)]);
    expect(statusesOf(answers)).toEqual([200, 412, 412]);
    await set({ ...notify, key: keyOf('ab12') }, 0);
    expect((await show()).keyEnding).not.toBe('ab12');
  });

  test('is seen by those who keep the register and set by administrators', async () => {
    const officer = await api.signedIn(council, 'scrutiny_officer');
    expect((await show(officer)).kind).toBe('smtp');
    expect(problemOf(await set(notify, 0, officer))).toBe('not_allowed');
    expect(problemOf(await officer.post('/api/channel/test', notify))).toBe('not_allowed');
    const responder = await api.signedIn(council, 'responder');
    expect(problemOf(await responder.get('/api/channel'))).toBe('not_allowed');
  });
});

describe('a test message', () => {
  test('goes to whoever asks by the mail server, and counts as no digest', async () => {
    const { testTo } = await show();
    expect(await trial({ kind: 'smtp', replyTo: 'scrutiny@council.example' })).toMatchObject({ outcome: 'sent' });
    expect(mail.taken.map(({ to }) => to)).toEqual([testTo]);
    expect(mail.taken[0]?.content).toContain('Reply-To: scrutiny@council.example');
    expect(await council.byHand('select 1 from digest')).toEqual([]);
    expect(await council.byHand('select 1 from delivery')).toEqual([]);
  });

  test('goes by Notify with what is typed, before anything is saved, and with the key that is kept', async () => {
    expect(await trial(notify)).toMatchObject({ outcome: 'sent' });
    expect((await show()).isChosen).toBe(false);
    await set(notify, 0);
    expect(await trial({ ...notify, key: null })).toMatchObject({ outcome: 'sent' });
    expect(govNotify.taken.map((one) => one.templateId)).toEqual([templateId, templateId]);
  });

  test.each([
    ['knows_no_key', 'Invalid token: API key not found', 'Make a new API key'],
    ['knows_no_template', 'Template not found', 'Look up the id on the template’s page'],
    ['takes_no_address', 'email_address Not a valid email address', 'have your account corrected'],
    ['takes_and_drops', null, null],
  ] as const)('that a Notify that %s gets is told in words, with what to do', async (manners, said, advice) => {
    govNotify.manners = manners;
    const result = await trial(notify);
    if (said === null) expect(result.outcome).toBe('perhaps_sent');
    else expect(result).toMatchObject({ outcome: 'not_sent', said: { text: said } });
    expect(result.advice?.text ?? '').toContain(advice ?? '');
  });

  test('that the mail server refuses is told with what it said', async () => {
    mail.manners = 'refuses_recipient';
    const result = await trial({ kind: 'smtp' });
    expect(result).toMatchObject({ outcome: 'not_sent' });
    expect(result.said?.text).toContain('Nobody of that name');
  });

  test('is kept where messages are kept, and nothing leaves', async () => {
    expect(await trial({ kind: 'viewer' })).toMatchObject({ outcome: 'kept' });
    const { items } = read(await administrator.get('/api/messages'), keptMessages);
    expect(items).toMatchObject([{ about: 'test', digest: null }]);
    expect([mail.taken, govNotify.taken]).toEqual([[], []]);
  });

  test('is written in the language that whoever asks has chosen for their account', async () => {
    await administrator.put('/api/session/language', { language: 'cy' });
    await trial({ kind: 'viewer' });
    const [kept] = read(await administrator.get('/api/messages'), keptMessages).items;
    expect(kept?.subject).toEqual([inWelsh(matching(/^Neges brawf Holdfast/u))]);
  });

  test('with a malformed key is refused before anybody is asked', async () => {
    expect(problemOf(await administrator.post('/api/channel/test', { ...notify, key: 'a key' }))).toBe('invalid');
    expect(govNotify.taken).toEqual([]);
  });
});

describe('without MAIL_SECRET and without a mail server', () => {
  let bare: RunningApi;
  let other: Browser;
  beforeAll(async () => {
    bare = await startApi({ mailSecret: undefined, notifyAddress: govNotify.url });
  });
  beforeEach(async () => {
    other = await bare.signedIn(council, 'council_administrator');
  });
  afterAll(() => bare.close());

  test('no key is kept, and that is said; everything else can be chosen', async () => {
    expect(await show(other)).toMatchObject({ kind: 'viewer', keepsKeys: false, mailFrom: null });
    const refused = await set(notify, 0, other);
    expect(problemOf(refused)).toBe('invalid');
    expect(refused.text).toContain('MAIL_SECRET is not set');
    expect((await set({ kind: 'viewer' }, 0, other)).status).toBe(200);
  });

  test('a key that was kept before cannot be used, and the test says so', async () => {
    await set(notify, 0);
    const result = read(await other.post('/api/channel/test', { ...notify, key: null }), testedChannel);
    expect(result).toMatchObject({ outcome: 'not_sent' });
    expect(result.sentence.text).toContain('MAIL_SECRET is not set');
    expect(read(await other.post('/api/channel/test', notify), testedChannel).outcome).toBe('sent');
  });

  test('a message by the mail server that is not there is kept, and that is said', async () => {
    const result = read(await other.post('/api/channel/test', { kind: 'smtp' }), testedChannel);
    expect(result.outcome).toBe('kept');
    expect(result.advice?.text).toContain('SMTP_URL');
  });
});
