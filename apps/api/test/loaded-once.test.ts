import pg from 'pg';
import type { Browser } from './support/browser.ts';
import { type TestCouncil, openTestCouncil } from './support/open-test-council.ts';
import { type RunningApi, startApi } from './support/running-api.ts';
import { addRecommendation } from './support/sample.ts';
import { ask, decide, draft, send, waiting } from './support/sample-asked.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
});
afterAll(() => api.close());

const query = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query')?.value as (...asked: unknown[]) => unknown;
afterEach(() => {
  Object.defineProperty(pg.Client.prototype, 'query', { value: query, writable: true, configurable: true });
});

const textOf = (asked: unknown): string => {
  if (typeof asked === 'string') return asked;
  return typeof asked === 'object' && asked !== null && 'text' in asked ? String(asked.text) : '';
};

/** What Postgres is asked while something is done. */
const statementsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  const statements: string[] = [];
  const listening = function (this: unknown, ...asked: unknown[]): unknown {
    statements.push(textOf(asked[0]));
    return query.apply(this, asked);
  };
  Object.defineProperty(pg.Client.prototype, 'query', { value: listening, writable: true, configurable: true });
  await work();
  return statements;
};

/** How often a whole row of the register was loaded, and how often rows of it were kept from others. */
const loadsOf = (statements: readonly string[]) => {
  const loads = statements.filter((text) =>
    /\bfrom "?(?:holdfast"?\.)?"?recommendation"?\s+(?:"\w+" )?where\b/iu.test(text),
  );
  const locks = loads.filter((text) => /for (?:no key )?update/iu.test(text));
  const changes = statements.filter((text) => /^update "?(?:holdfast"?\.)?"?recommendation"? set/iu.test(text));
  return { loads: loads.length, locks: locks.length, changes: changes.length };
};

const step = { coreStatus: 'claimed_complete', evidence: 'It is built.', changedOn: '2012-08-16' };
const begun = async () => {
  const { recommendationId, revision } = await addRecommendation(officer, { receivedOn: '2012-07-12' });
  const response = { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-01' };
  const answered = await officer.post(`/api/recommendations/${recommendationId}/responses`, response);
  expect(answered.status).toBe(201);
  return { recommendationId, revision: revision + 1 };
};
const statusOf = async (id: string) => (await officer.get(`/api/recommendations/${id}`)).json;
const once = { loads: 1, locks: 1, changes: 1 };

test('a change of status by the form loads its row once', async () => {
  const { recommendationId, revision } = await begun();
  const statements = await statementsOf(() =>
    officer.post(`/api/recommendations/${recommendationId}/status`, step, { 'if-match': `"${revision}"` }),
  );
  expect(loadsOf(statements)).toEqual(once);
  expect(await statusOf(recommendationId)).toMatchObject({ coreStatus: 'claimed_complete' });
});

test('a change of status by an answer that came by a link loads its row once, for the update and the claim', async () => {
  const { recommendationId } = await begun();
  const lead = api.browser();
  const { token, reminderIds } = await ask(council, [{ kind: 'action_overdue', recommendationId }]);
  await draft(lead, token, reminderIds[0] ?? '', 0, { words: 'It is built.', claimsComplete: true });
  await send(lead, token, reminderIds);
  const [answer] = await waiting(officer);
  const statements = await statementsOf(() =>
    decide(officer, answer?.answerId ?? '', 'accept', answer?.revision ?? 0, { words: null }),
  );
  expect(loadsOf(statements)).toEqual({ ...once, changes: 2 });
  expect(await statusOf(recommendationId)).toMatchObject({
    coreStatus: 'claimed_complete',
    progressWords: 'It is built.',
  });
});

test('a change of many loads all their rows once', async () => {
  const items = [await begun(), await begun(), await begun()];
  const statements = await statementsOf(() =>
    officer.post('/api/recommendations/bulk', { items, change: { kind: 'status', ...step } }),
  );
  expect(loadsOf(statements)).toEqual({ ...once, changes: 3 });
  for (const { recommendationId } of items)
    expect(await statusOf(recommendationId)).toMatchObject({ coreStatus: 'claimed_complete' });
});
