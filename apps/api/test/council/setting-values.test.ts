import { council } from '@holdfast/contracts/councils/shapes';
import { proceedings } from '@holdfast/contracts/minutes/shapes';
import { settingPreview, settingValues } from '@holdfast/contracts/settings/values';
import { setUp, settingHistory } from '@holdfast/contracts/settings/shapes';
import { newId } from '@holdfast/database/new-id';
import { reminderKinds } from '@holdfast/domain/reminders/rules/reminder-kind';
import { usualReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import { type Browser, problemOf, statusesOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { asWritten, said } from '../support/matchers.ts';

let api: RunningApi;
let administrator: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  administrator = await api.signedIn(await openTestCouncil(), 'council_administrator');
});
afterAll(() => api.close());

const period = (days: number) => ({ name: 'response_period', value: { days }, validFrom: '2012-09-01' });
const save = (body: object, version = 0) =>
  administrator.ask('/api/settings/values', { method: 'PUT', headers: { 'if-match': `"${version}"` }, body });
const page = (recommendationId: string) => administrator.get(`/api/recommendations/${recommendationId}`);
const preview = async (body: object) =>
  read(await administrator.post('/api/settings/values/preview', body), settingPreview);

test('a preview tells which clocks move, saves nothing, and saving does what it told', async () => {
  const { recommendationId } = await addRecommendation(administrator, { receivedOn: '2012-09-03' });
  const told = await preview(period(28));
  expect(told.sentences).toEqual([said('1 open response will be due earlier, on 30 September 2012.')]);
  expect(told.listed).toMatchObject([
    { recommendationId, before: said('2 November 2012'), after: said('30 September 2012') },
  ]);
  expect((await page(recommendationId)).json).toMatchObject({ responseDueOn: '2012-11-02' });
  expect((await save(period(28))).status).toBe(200);
  expect((await page(recommendationId)).json).toMatchObject({
    responseDueOn: '2012-09-30',
    responseClock: expect.arrayContaining([said(expect.stringContaining('28 days'))]) as unknown,
  });
});

test('what the law does not allow is refused before and at saving', async () => {
  const refused = await administrator.post('/api/settings/values/preview', period(90));
  expect(problemOf(refused)).toBe('invalid');
  expect(refused.text).toContain('The law gives the executive two months');
  expect((await save(period(90))).text).toContain('The law gives the executive two months');
  expect((await save(period(0))).text).toContain('at least one day');
  expect((await save({ name: 'nonsense', value: 1, validFrom: '2012-09-01' })).status).toBe(422);
});

test('the second of two administrators is told who was first', async () => {
  await save(period(28));
  const second = await save(period(42));
  expect(problemOf(second)).toBe('stale_version');
  expect(second.text).toMatch(/ changed this on .+, after you opened it/u);
  const { versions } = read(await administrator.get('/api/settings/values'), settingValues);
  expect((await save(period(42), versions['response_period'])).status).toBe(200);
});

test('a value that is taken back gives way to the one before', async () => {
  const set = read(await save({ name: 'update_lead', value: 3, validFrom: '2012-01-01' }), settingValues);
  expect(set.inForce).toContainEqual({ name: 'update_lead', value: 3, validFrom: '2012-01-01' });
  const path = `/api/settings/values/${set.values[0]?.councilSettingId ?? ''}`;
  await administrator.ask(path, { method: 'DELETE', headers: { 'if-match': '"1"' } });
  expect(read(await administrator.get('/api/council'), council).updateLeadDays).toBe(10);
});

test('a scheme with a rule rates beside the officer, and says where they differ', async () => {
  const { recommendationId } = await addRecommendation(administrator, { dueWords: '30 June 2012' });
  await administrator.ask(`/api/recommendations/${recommendationId}`, {
    method: 'PATCH',
    headers: { 'if-match': '"1"' },
    body: { rag: 'Green' },
  });
  const scheme = {
    name: 'By days',
    rule: 'overdue',
    bands: [
      { letter: 'R', word: 'Red', from: 1 },
      { letter: 'G', word: 'Green', from: null },
    ],
  };
  const setting = { name: 'rag_scheme', value: scheme, validFrom: '2012-01-01' };
  expect((await preview(setting)).sentences).toEqual([said('1 recommendation will read “Green”.')]);
  await save(setting);
  expect((await page(recommendationId)).json).toMatchObject({
    rag: 'Green',
    ruledRag: { letter: 'R', word: 'Red' },
    ragDifference: said('The officer says Green; by the council’s rule it is Red.'),
  });
});

test('the next three references are shown, and the next is given', async () => {
  const value = { example: 'SR (25/26) 01', per: 'council' };
  const setting = { name: 'reference_pattern', value, validFrom: '2012-09-01' };
  expect((await preview(setting)).sentences).toEqual([
    said('The next three references are SR (12/13) 01, SR (12/13) 02 and SR (12/13) 03.'),
  ]);
  await save(setting);
  expect((await addRecommendation(administrator, { sourceDate: '2012-10-11' })).reference).toBe('SR (12/13) 01');
});

test('a word that would mean two things is refused with the meaning that stands in the way', async () => {
  const closed = { word: 'Closed', coreStatus: 'verified_complete', validFrom: '2012-05-01' };
  const say = async (body: object) =>
    administrator.post('/api/council/status-words', body, {
      'if-match': `"${read(await administrator.get('/api/council'), council).statusWordsVersion}"`,
    });
  await say(closed);
  const other = { ...closed, coreStatus: 'superseded', validFrom: '2011-05-01' };
  const refused = await say(other);
  expect(problemOf(refused)).toBe('invalid');
  expect(refused.text).toContain('“Closed” means “Verified complete” from 1 May 2012');
  const told = read(await administrator.post('/api/council/status-words/preview', closed), settingPreview);
  expect(told.sentences[1]).toEqual(said('No recommendation says “Closed” yet.'));
});

test('a recommendation of a call-in says the rule of its own day, not of today', async () => {
  const callIn = (signatories: number) => ({ workingDays: 5, signatories, grounds: [], onceOnly: true });
  const set = (value: object, validFrom: string, version: number) =>
    save({ name: 'call_in', value, validFrom }, version);
  expect((await set(callIn(3), '2012-05-01', 0)).status).toBe(200);
  expect((await set(callIn(4), '2012-08-01', 1)).status).toBe(200);
  const ask = (sourceDate: string, sourceKind = 'call_in') =>
    addRecommendation(administrator, { sourceKind, sourceDate });
  const [old, fresh, other] = [await ask('2012-07-12'), await ask('2012-08-02'), await ask('2012-08-02', 'meeting')];
  const shown = async ({ recommendationId }: { readonly recommendationId: string }) =>
    (await page(recommendationId)).json;
  expect(await shown(old)).toMatchObject({
    callInRule: said(
      'The call-in rule of 12 July 2012: A decision can be called in within 5 working days of publication. 3 councillors have to sign. It can be called in only once.',
    ),
  });
  expect(await shown(fresh)).toMatchObject({
    callInRule: said(expect.stringContaining('4 councillors have to sign')),
  });
  expect(await shown(other)).toMatchObject({ callInRule: null });
});

test('a meeting at which a call-in is heard says the rule of its own day, and no other meeting does', async () => {
  const value = { workingDays: 5, signatories: 4, grounds: [], onceOnly: true };
  expect((await save({ name: 'call_in', value, validFrom: '2012-08-01' }, 0)).status).toBe(200);
  const committeeId = await addCommittee(administrator);
  const meetingId = await addMeeting(administrator, committeeId, '2012-08-09');
  const add = async (kind: string) =>
    read(await administrator.post(`/api/meetings/${meetingId}/agenda`, { kind, title: 'Ferry fares' }), proceedings);
  expect((await add('report')).callInRule).toBeNull();
  expect((await add('call_in')).callInRule).toEqual(
    said(
      'The call-in rule of 9 August 2012: A decision can be called in within 5 working days of publication. 4 councillors have to sign. It can be called in only once.',
    ),
  );
});

describe('a word of the council', () => {
  const words = async () => read(await administrator.get('/api/council'), council);
  const find = async (word: string) => {
    const found = (await words()).statusWords.find((one) => one.word === word);
    if (found === undefined) throw new Error(`There is no “${word}”.`);
    return found;
  };
  const add = async (word: string, coreStatus: string, version?: number) =>
    administrator.post(
      '/api/council/status-words',
      { word, coreStatus, validFrom: '2012-01-01' },
      { 'if-match': `"${version ?? (await words()).statusWordsVersion}"` },
    );
  const told = (statusWordId: string, validTo: string | null) =>
    administrator.post(`/api/council/status-words/${statusWordId}/ending/preview`, { validTo });
  const end = (statusWordId: string, revision: number, validTo: string) =>
    administrator.patch(`/api/council/status-words/${statusWordId}`, { validTo }, { 'if-match': `"${revision}"` });
  const out = (statusWordId: string, revision: number) =>
    administrator.ask(`/api/council/status-words/${statusWordId}`, {
      method: 'DELETE',
      headers: { 'if-match': `"${revision}"` },
    });
  /** Somebody records it, so that the register says it. */
  const record = async (word: string, coreStatus: string) => {
    const { recommendationId } = await addRecommendation(administrator);
    const path = `/api/recommendations/${recommendationId}`;
    await administrator.post(`${path}/responses`, { decision: 'accepted', words: 'Yes.', respondedOn: '2012-08-01' });
    const change = { coreStatus, statusWords: word, changedOn: '2012-08-10', reason: 'Staff have left.' };
    expect((await administrator.post(`${path}/status`, change)).json).toMatchObject({ statusWords: word });
  };

  test('that the register says does not end, and is not taken out, with nothing in its place', async () => {
    await record('At risk', 'at_risk');
    const { statusWordId } = await find('At risk');
    const sentence =
      '1 recommendation still reads “At risk”, and from 1 June 2013 no word of the council would mean “At risk”. Add the word that takes its place first.';
    for (const refused of [await told(statusWordId, '2013-05-31'), await end(statusWordId, 1, '2013-05-31')])
      expect(refused.json).toMatchObject({ code: 'invalid', fields: [{ field: 'validTo', message: sentence }] });
    expect(problemOf(await out(statusWordId, 1))).toBe('refused_by_rule');
    expect((await find('At risk')).validTo).toBeNull();
  });

  test('ends once another takes its place, and says beforehand which and for how many', async () => {
    await record('At risk', 'at_risk');
    const { statusWordId } = await find('At risk');
    await add('In doubt', 'at_risk');
    expect(read(await told(statusWordId, '2013-05-31'), settingPreview)).toMatchObject({
      sentences: [
        said('1 recommendation still reads “At risk”: what was recorded keeps that.'),
        said('From 1 June 2013 “At risk” is recorded as “In doubt”.'),
      ],
      total: 1,
    });
    expect((await end(statusWordId, 1, '2013-05-31')).status).toBe(200);
    expect(await find('At risk')).toMatchObject({ validTo: '2013-05-31', revision: 2 });
    const other = await find('In doubt');
    expect((await out(other.statusWordId, other.revision)).status).toBe(200);
  });

  test('is given a meaning by one at a time, and whoever came second is told who was first', async () => {
    const { statusWordsVersion } = await words();
    const both = await Promise.all([
      add('Shelved', 'superseded', statusWordsVersion),
      add('Shelved', 'rejected', statusWordsVersion),
    ]);
    expect(statusesOf(both)).toEqual([201, 412]);
    expect(both.find(({ status }) => status === 412)?.text).toContain('changed this on');
    const { statusWordId } = await find('Shelved');
    expect((await end(statusWordId, 1, '2013-05-31')).status).toBe(200);
    expect(problemOf(await end(statusWordId, 1, '2013-06-30'))).toBe('stale_version');
    expect(problemOf(await out(statusWordId, 1))).toBe('stale_version');
  });
});

test('setting up goes on by what is there and what was said, and the history tells names', async () => {
  const states = async () =>
    Object.fromEntries(
      read(await administrator.get('/api/settings/first-steps'), setUp).steps.map(({ step, state }) => [step, state]),
    );
  expect(await states()).toMatchObject({ committees: 'open', clocks: 'open' });
  await addCommittee(administrator);
  const mark = await administrator.ask('/api/settings/first-steps', {
    method: 'PUT',
    body: { step: 'clocks', mark: 'not_needed' },
  });
  expect(mark.status).toBe(200);
  expect(await states()).toMatchObject({ committees: 'fact', clocks: 'mark' });
  const history = read(await administrator.get('/api/settings/history'), settingHistory);
  expect(history.items[0]).toMatchObject({ noun: 'first_step', after: { step: 'clocks', mark: 'not_needed' } });
});

describe('rules for reminders', () => {
  // Whoever leads nothing and is nobody's: a scrutiny officer is asked.
  beforeEach(async () => {
    const council = await openTestCouncil();
    administrator = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
  });
  const rules = { ...usualReminderRules, responseLeads: [20, 5] };
  const set = (change: object) => ({ name: 'reminders', value: { ...rules, ...change }, validFrom: '2012-08-16' });

  test('are previewed with the messages that they come to, and saved as previewed', async () => {
    // Two months from 12 July: due on 11 September, and asked for 5 working days before, on 4 September.
    await addRecommendation(administrator, { receivedOn: '2012-07-12', lead: ['Robin Vale'] });
    const fewer = await preview(set({ responseLeads: [] }));
    expect(fewer.sentences[0]?.text).toMatch(
      /^In the 30 days from 16 August 2012 to 14 September 2012, this changes what is sent\. Before: \d reminders\. Messages: \d\. Now: 1 reminder\. Messages: 1\.$/u,
    );
    expect(fewer.listed).toContainEqual({
      recommendationId: null,
      what: said('A response is due soon'),
      before: asWritten('2'),
      after: asWritten('0'),
    });
    const none = await preview(set({ off: reminderKinds }));
    expect(none.sentences[0]?.text).toContain('Now: nothing.');
    expect((await save(set({ off: ['untouched'], sendingDays: [1, 3] }))).status).toBe(200);
    const kept = read(await administrator.get('/api/settings/values'), settingValues).inForce;
    expect(kept).toContainEqual(
      expect.objectContaining({ value: { ...rules, off: ['untouched'], sendingDays: [1, 3] } }),
    );
  });

  test('with a longer lead tell of what nobody would have looked at yet', async () => {
    await addRecommendation(administrator, { receivedOn: '2012-08-16' });
    const longer = await preview(set({ responseLeads: [40] }));
    expect(longer.listed).toContainEqual(
      expect.objectContaining({ what: said('A response is due soon'), before: asWritten('0') }),
    );
  });

  test('are refused with the part that is at fault, and name nobody of another council', async () => {
    const refused = await save(set({ sendingDays: [6] }));
    expect(problemOf(refused)).toBe('invalid');
    expect(refused.json).toMatchObject({ fields: [{ field: 'value.sendingDays' }] });
    const stranger = await save(set({ escalation: [{ afterWorkingDays: 5, to: { personId: newId() } }] }));
    expect(stranger.json).toMatchObject({ fields: [{ field: 'value.escalation' }] });
    expect((await save(set({ off: ['everything'] }))).status).toBe(422);
  });

  test('that were set before kinds and days could be chosen are read whole', async () => {
    const older = { ...rules, off: undefined, sendingDays: undefined };
    expect((await save(set(older))).status).toBe(200);
    const kept = read(await administrator.get('/api/settings/values'), settingValues).inForce;
    expect(kept).toContainEqual(expect.objectContaining({ value: rules }));
  });
});
