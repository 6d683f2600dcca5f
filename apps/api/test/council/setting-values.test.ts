import { council } from '@holdfast/contracts/councils/shapes';
import { settingValues } from '@holdfast/contracts/settings/values';
import { setUp, settingHistory } from '@holdfast/contracts/settings/shapes';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addRecommendation, read } from '../support/sample.ts';
import { said } from '../support/matchers.ts';
import { previewValue, saveValue } from '../support/set-values.ts';

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
const save = (body: object, version = 0) => saveValue(administrator, body, version);
const page = (recommendationId: string) => administrator.get(`/api/recommendations/${recommendationId}`);
const preview = (body: object) => previewValue(administrator, body);

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
  expect(refused.text).toContain('The law gives two months to answer');
  expect((await save(period(90))).text).toContain('The law gives two months to answer');
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
