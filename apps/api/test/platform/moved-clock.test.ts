import { realTime } from '@holdfast/database/real-time';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { signAnswerLink } from '@holdfast/database/answers/answer-link';
import { londonDay } from '@holdfast/domain/dates/moved-clock';
import { createApp } from '../../src/create-app.ts';
import { Browser } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { testConfig } from '../support/running-api.ts';
import { addRecommendation } from '../support/sample.ts';
import { ask } from '../support/sample-asked.ts';

const days = 86_400_000;
const root = mkdtempSync(path.join(tmpdir(), 'holdfast-moved-'));
const open: { readonly close: () => Promise<unknown> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((app) => app.close())));
afterAll(() => rmSync(root, { recursive: true }));

const opened = async (clockOffset: number) => {
  const app = await createApp(testConfig({ clockOffset, webRoot: root }));
  open.push(app);
  await app.listen(0, '127.0.0.1');
  return new Browser(await app.getUrl());
};

test('a Holdfast whose clock is moved says so to whoever asks and on every page, and sessions last all the same', async () => {
  writeFileSync(path.join(root, 'index.html'), '<head><title>Holdfast</title></head>');
  const visitor = await opened(400 * days);
  const ready = (await visitor.get('/api/health/ready')).json as { movedClock: string };
  expect(londonDay(new Date(ready.movedClock))).toBe(londonDay(new Date(realTime().getTime() + 400 * days)));
  for (const address of ['/', '/register', '/index.html?x=1'])
    expect([address, (await visitor.get(address)).text]).toEqual([
      address,
      `<head><meta name="test-clock" content="${400 * days}" /><title>Holdfast</title></head>`,
    ]);
  expect((await visitor.get('/')).headers.get('cache-control')).toBe('no-cache');
  const { email, password } = await (await openTestCouncil()).person('scrutiny_officer');
  await visitor.signIn(email, password);
  expect((await visitor.get('/api/council')).status).toBe(200);
});

test('a session made under a clock that was moved back is not over at once', async () => {
  const visitor = await opened(-400 * days);
  const { email, password } = await (await openTestCouncil()).person('scrutiny_officer');
  await visitor.signIn(email, password);
  expect((await visitor.get('/api/council')).status).toBe(200);
});

test('the link of a digest ends by the moved clock, as it was made by it', async () => {
  const council = await openTestCouncil();
  const officer = await opened(0);
  const { email, password } = await council.person('scrutiny_officer');
  await officer.signIn(email, password);
  const { recommendationId } = await addRecommendation(officer);
  const { digestId } = await ask(council, [{ kind: 'update_wanted', recommendationId }]);
  const expiresAt = new Date(realTime().getTime() + 10 * days).toISOString();
  await council.byHand('update digest set link_expires_at = $3 where council_id = $1 and digest_id = $2', [
    council.councilId,
    digestId,
    expiresAt,
  ]);
  const token = signAnswerLink({ councilId: council.councilId, digestId, expiresAt }, testConfig().linkSecret);
  for (const [moved, status] of [
    [0, 200],
    [9 * days, 200],
    [11 * days, 404],
  ] as const) {
    const visitor = await opened(moved);
    expect([moved, (await visitor.post('/api/answers/by-link/look', { token })).status]).toEqual([moved, status]);
  }
});

test('where the clock is right nothing is said of it', async () => {
  const visitor = await opened(0);
  expect((await visitor.get('/api/health/ready')).json).toMatchObject({ movedClock: null });
  expect((await visitor.get('/')).text).not.toContain('test-clock');
});
