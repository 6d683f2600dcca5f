import { settingHistory } from '@holdfast/contracts/settings/shapes';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, read } from '../support/sample.ts';

let api: RunningApi;
let administrator: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  administrator = await api.signedIn(await openTestCouncil(), 'council_administrator');
});
afterAll(() => api.close());

const history = async (query = '') => read(await administrator.get(`/api/settings/history${query}`), settingHistory);

test('what was added stands in the history, and is taken out again when that is put back', async () => {
  await addCommittee(administrator);
  const [change] = (await history('?noun=committee')).items;
  expect(change).toMatchObject({ kind: 'added', before: null, isPutBack: false });
  const back = await administrator.post(`/api/settings/history/${change?.eventId ?? ''}/put-back`, {});
  expect(back.status).toBe(200);
  expect((await history()).items.map(({ kind, isPutBack }) => ({ kind, isPutBack }))).toEqual([
    { kind: 'removed', isPutBack: false },
    { kind: 'added', isPutBack: true },
  ]);
  expect((await administrator.get('/api/committees')).json).toEqual({ items: [] });
});

test('what is put back already is not put back again', async () => {
  await addCommittee(administrator);
  const path = `/api/settings/history/${(await history()).items[0]?.eventId ?? ''}/put-back`;
  await administrator.post(path, {});
  const again = await administrator.post(path, {});
  expect(problemOf(again)).toBe('stale_version');
  expect(again.text).toMatch(/ changed this on .+, after you opened it/u);
});

test('a long history comes page by page, and no line twice', async () => {
  for (let number = 0; number < 55; number += 1)
    await administrator.post('/api/portfolios', { name: `Portfolio ${number}` });
  const first = await history();
  const second = await history(`?cursor=${first.nextCursor ?? ''}`);
  const names = [...first.items, ...second.items].map(({ nounName }) => nounName);
  expect(second.nextCursor).toBeNull();
  expect(names).toEqual(Array.from({ length: 55 }, (_, index) => `Portfolio ${54 - index}`));
  expect(problemOf(await administrator.get('/api/settings/history?cursor=nonsense'))).toBe('invalid');
});
