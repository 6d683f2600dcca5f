import { preparedFiles } from '@holdfast/contracts/exports/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { askedFile } from '@holdfast/services/exports/asked-file';
import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addRecommendation, read } from '../support/sample.ts';
import { writeWaitingFile } from '../support/waiting/write-waiting-file.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const listed = async (browser: Browser) => read(await browser.get('/api/exports'), preparedFiles).items;
const ask = async (browser: Browser, body: object = { what: 'register', format: 'csv' }): Promise<string> =>
  read(await browser.post('/api/exports', body), z.object({ exportId: z.string() })).exportId;

const lamps = 'That the towpath is lit.';

const open = async () => {
  const council = await openTestCouncil();
  const officer = await api.signedIn(council, 'scrutiny_officer');
  const committeeId = await addCommittee(officer);
  const { recommendationId, revision } = await addRecommendation(officer, { committeeId, words: lamps });
  const { membership } = read(
    await officer.get('/api/session'),
    z.object({ membership: z.object({ membershipId: z.string() }) }),
  );
  const who = { membershipId: membership.membershipId, roles: ['scrutiny_officer'] as const };
  return { council, officer, who, recommendationId, revision };
};

test('a file that is asked for waits, is written, and is what the register shows', async () => {
  const { council, officer, who } = await open();
  const exportId = await ask(officer);
  expect(await listed(officer)).toMatchObject([
    { exportId, what: 'register', format: 'csv', state: 'waiting', rowsDone: 0, rowsFound: null, fileName: null },
  ]);
  expect(problemOf(await officer.get(`/api/exports/${exportId}/file`))).toBe('not_found');
  await writeWaitingFile(api, council.councilId, exportId, who);
  expect(await listed(officer)).toMatchObject([{ exportId, state: 'ready', rowsDone: 1, rowsFound: 1 }]);
  const file = await officer.get(`/api/exports/${exportId}/file`);
  const atOnce = await officer.get('/api/recommendations/export?format=csv');
  expect(file.text).toContain(lamps);
  expect(file.text).toBe(atOnce.text);
  expect(file.headers.get('content-disposition')).toBe(atOnce.headers.get('content-disposition'));
});

test('it is one person’s own: a colleague neither sees it nor fetches it', async () => {
  const { council, officer, who } = await open();
  const exportId = await ask(officer);
  await writeWaitingFile(api, council.councilId, exportId, who);
  const colleague = await api.signedIn(council, 'council_administrator');
  expect(await listed(colleague)).toEqual([]);
  expect(problemOf(await colleague.get(`/api/exports/${exportId}/file`))).toBe('not_found');
});

test('once words were marked as exempt, what was written before is not given out', async () => {
  const { council, officer, who, recommendationId, revision } = await open();
  const exportId = await ask(officer);
  await writeWaitingFile(api, council.councilId, exportId, who);
  const mark = { fields: ['recommendation'], paragraph: 3, reason: 'It names the builder.' };
  const path = `/api/recommendations/${recommendationId}/exemptions`;
  expect((await officer.post(path, mark, { 'if-match': `"${revision}"` })).status).toBe(201);
  expect(await listed(officer)).toMatchObject([{ exportId, state: 'overtaken' }]);
  expect(problemOf(await officer.get(`/api/exports/${exportId}/file`))).toBe('not_found');
  const again = await ask(officer);
  await writeWaitingFile(api, council.councilId, again, who);
  expect((await officer.get(`/api/exports/${again}/file`)).text).not.toContain(lamps);
});

test('whoever reads as somebody else by now does not get what they could read before', async () => {
  const { council, officer, who } = await open();
  const exportId = await ask(officer);
  await writeWaitingFile(api, council.councilId, exportId, who);
  await council.byHand(`update membership set roles = '{read_only}' where council_id = $1 and membership_id = $2`, [
    council.councilId,
    who.membershipId,
  ]);
  expect(problemOf(await officer.get(`/api/exports/${exportId}/file`))).toBe('not_found');
});

test('a day after it was asked for, it is gone', async () => {
  const { council, officer, who } = await open();
  const exportId = await ask(officer);
  await writeWaitingFile(api, council.councilId, exportId, who);
  await council.byHand(`update export set asked_at = now() - interval '25 hours' where council_id = $1`, [
    council.councilId,
  ]);
  expect(await listed(officer)).toEqual([]);
  expect(problemOf(await officer.get(`/api/exports/${exportId}/file`))).toBe('not_found');
});

test('three of one person wait at a time; a fourth is told when to ask again', async () => {
  const { officer } = await open();
  for (const format of ['csv', 'xlsx', 'docx']) await ask(officer, { what: 'register', format });
  const fourth = await officer.post('/api/exports', { what: 'register', format: 'csv' });
  expect([fourth.status, problemOf(fourth), fourth.headers.get('retry-after')]).toEqual([
    429,
    'too_many_requests',
    '30',
  ]);
});

test('what is asked for is checked: a format, filters and a meeting that there are', async () => {
  const { officer } = await open();
  for (const body of [
    { what: 'register', format: 'pdf' },
    { what: 'log', format: 'csv' },
    { what: 'register', format: 'csv', sort: 'by luck' },
    { what: 'monitoring_report', format: 'csv' },
  ])
    expect([body, problemOf(await officer.post('/api/exports', body))]).toEqual([body, 'invalid']);
});

test('a file of more rows than are given at once is refused, and says where it is prepared', async () => {
  const { council, officer, who } = await open();
  await addRecommendation(officer, { words: 'That the lido is kept open.' });
  const asked = { what: 'register', format: 'csv', sort: 'newest', mine: false, filters: {} } as const;
  const refused = api.app
    .get(CouncilDatabase)
    .readCouncil(council.councilId, (records) => askedFile(records, who, asked, 1));
  await expect(refused).rejects.toMatchObject({
    kind: 'conflict',
    why: { code: 'exports.too_many_rows', parameters: { rows: 2, most: 1 } },
  });
});
