import { pauseList } from '@holdfast/contracts/reminders/pauses';
import { settingHistory } from '@holdfast/contracts/settings/shapes';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { read } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
});
afterAll(() => api.close());

const recess = { what: 'council', fromOn: '2112-07-20', untilOn: '2112-08-31', reason: 'Summer recess' };
const add = (change: object = {}) => officer.post('/api/pauses', { ...recess, ...change });
const list = async () => read(await officer.get('/api/pauses'), pauseList);

test('a pause of the whole council stands in the list with its reason and who made it', async () => {
  expect((await add()).status).toBe(201);
  expect((await list()).items).toMatchObject([{ ...recess, about: null, revision: 1, by: {} }]);
});

test('a second pause of the same thing on the same days is refused, and the first is named', async () => {
  await add();
  const second = await add({ fromOn: '2112-08-31', untilOn: '2112-09-10' });
  expect(problemOf(second)).toBe('invalid');
  expect(second.text).toContain('“Summer recess”');
  expect((await add({ fromOn: '2112-09-01', untilOn: '2112-09-10' })).status).toBe(201);
});

test('of two who pause the same days at once, one is told of the other', async () => {
  const answers = await Promise.all([add(), add(), add()]);
  expect(answers.map(({ status }) => status === 201).filter(Boolean)).toHaveLength(1);
  expect((await list()).items).toHaveLength(1);
});

test('a pause longer than a year, or one that ends before it begins, is refused', async () => {
  expect((await add({ untilOn: '2113-07-21' })).text).toContain('a year at most');
  expect((await add({ untilOn: '2112-07-19' })).text).toContain('before the first');
  expect((await add({ untilOn: '2113-07-20' })).status).toBe(201);
});

test('a pause is ended earlier by whoever saw its last version, and the change can be put back', async () => {
  await add();
  const [{ pauseId } = { pauseId: '' }] = (await list()).items;
  const end = () =>
    officer.ask(`/api/pauses/${pauseId}`, {
      method: 'PATCH',
      headers: { 'if-match': '"1"' },
      body: { untilOn: '2112-08-10' },
    });
  expect((await end()).status).toBe(200);
  expect(problemOf(await end())).toBe('stale_version');
  const { items } = read(await officer.get('/api/settings/history?noun=pause'), settingHistory);
  expect(items.map(({ kind }) => kind)).toEqual(['changed', 'added']);
  expect((await officer.post(`/api/settings/history/${items[0]?.eventId ?? ''}/put-back`)).status).toBe(200);
  expect((await list()).items).toMatchObject([{ untilOn: '2112-08-31' }]);
});

test('pauses are for those who keep the register', async () => {
  const member = await api.signedIn(council, 'responder');
  expect(problemOf(await member.get('/api/pauses'))).toBe('not_allowed');
  expect(problemOf(await member.post('/api/pauses', recess))).toBe('not_allowed');
});
