import { z } from 'zod';
import { problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { read } from '../support/sample.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const path = '/api/register-views';

test('a view of the register is one person’s own: a colleague neither sees it nor takes it out', async () => {
  const council = await openTestCouncil();
  const mine = await api.signedIn(council, 'scrutiny_officer');
  const theirs = await api.signedIn(council, 'responder');
  const saved = await mine.put(path, { name: 'Late ones', search: '?due=overdue' });
  const { registerViewId } = read(saved, z.object({ registerViewId: z.string() }));
  await mine.put(path, { name: 'late ones', search: '?due=overdue&sort=due' });
  expect((await mine.get(path)).json).toEqual({
    items: [{ registerViewId, name: 'late ones', search: '?due=overdue&sort=due' }],
  });
  expect((await theirs.get(path)).json).toEqual({ items: [] });
  expect(problemOf(await theirs.delete(`${path}/${registerViewId}`))).toBe('not_found');
  expect((await mine.delete(`${path}/${registerViewId}`)).status).toBe(200);
  expect((await mine.get(path)).json).toEqual({ items: [] });
});
