import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { having, including } from '../support/matchers.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { readWaitingPaper } from '../support/waiting/read-waiting-paper.ts';
import { addTrackerPortfolios, read, tracker } from '../support/sample.ts';
import { apiOfFile, ofEachTest } from '../support/set-up.ts';

const api = await apiOfFile();
const council = ofEachTest(() => openTestCouncil());
const officer = ofEachTest(() => api.signedIn(council, 'scrutiny_officer'));
beforeEach(async () => {
  await addTrackerPortfolios(officer);
});

const upload = z.object({ uploadId: z.string(), revision: z.number(), state: z.string() });
const authored = z.object({ by: z.object({ membershipId: z.string() }), at: z.string() });
const uploaded = async (name = 'tracker.csv', content = tracker) => {
  const received = read(await officer.upload('/api/imports', name, content), upload);
  await readWaitingPaper(api, council.councilId, received.uploadId);
  return read(await officer.get(`/api/imports/${received.uploadId}`), upload);
};
const confirm = ({ uploadId, revision }: z.infer<typeof upload>) =>
  officer.post(`/api/imports/${uploadId}/confirm`, {}, { 'if-match': `"${revision}"` });
const total = async (): Promise<number> =>
  read(await officer.get('/api/recommendations'), z.object({ total: z.number() })).total;

test('a corrected guess is read again, and counts when it is confirmed', async () => {
  const paper = await uploaded();
  const corrections = {
    columns: [{ document: 0, column: 1, field: null }],
    values: [{ document: 0, row: 2, field: 'recommendation', value: 'That empty homes are counted.' }],
    dropped: [{ document: 0, row: 1 }],
  };
  const path = `/api/imports/${paper.uploadId}/corrections`;
  expect((await officer.put(path, corrections)).status).toBe(428);
  const saved = await officer.put(path, corrections, { 'if-match': `"${paper.revision}"` });
  expect(saved.json).toMatchObject({ state: 'received' });
  await readWaitingPaper(api, council.councilId, paper.uploadId);
  const corrected = await officer.get(`/api/imports/${paper.uploadId}`);
  expect(corrected.json).toMatchObject({
    corrections: {
      ...corrections,
      values: [{ row: 2, value: 'That empty homes are counted.' }],
      dropped: [{ document: 0, row: 1, place: { where: { row: 3 } } }],
    },
    summary: { add: 2, leftOut: 1 },
  });
  await confirm(read(corrected, upload));
  expect(await total()).toBe(2);
  expect((await officer.get('/api/recommendations?search=counted')).json).toMatchObject({ total: 1 });
});

test('the paper’s first rows come with the upload, and the row that the clerk points at holds the headings', async () => {
  const [, ...lines] = tracker.split('\n');
  const paper = await uploaded(
    'late.csv',
    ['Kept by the clerk,,,,,', tracker.split('\n')[0] ?? '', ...lines].join('\n'),
  );
  const path = `/api/imports/${paper.uploadId}`;
  expect((await officer.get(path)).json).toMatchObject({
    tables: [{ table: 1, rowCount: 4, rows: including([having({ row: 2, cells: including(['Action proposed']) })]) }],
  });
  const headings = [{ table: 1, rows: [2] }];
  await officer.put(`${path}/corrections`, { headings }, { 'if-match': `"${paper.revision}"` });
  await readWaitingPaper(api, council.councilId, paper.uploadId);
  expect((await officer.get(path)).json).toMatchObject({
    state: 'understood',
    corrections: { headings },
    documents: [{ columns: including([having({ header: 'Action proposed' })]), rowCount: 3 }],
  });
});

test('a dropped row is not a row of the preview, and its cells are counted as left out', async () => {
  const paper = await uploaded();
  const shape = z.object({
    documents: z.array(z.object({ rows: z.array(z.object({ fields: z.record(z.string(), z.unknown()) })) })),
    cells: z.object({ total: z.number(), placed: z.number(), noted: z.number(), leftOut: z.number() }),
  });
  const path = `/api/imports/${paper.uploadId}`;
  const whole = read(await officer.get(`${path}/preview`), shape);
  const drop = { dropped: [{ document: 0, row: 2 }] };
  await officer.put(`${path}/corrections`, drop, { 'if-match': `"${paper.revision}"` });
  expect(problemOf(await officer.get(`${path}/preview`))).toBe('conflict');
  await readWaitingPaper(api, council.councilId, paper.uploadId);
  const answer = await officer.get(`${path}/preview`);
  const { documents, cells } = read(answer, shape);
  expect(documents[0]?.rows).toEqual(whole.documents[0]?.rows.slice(0, 2));
  expect(cells.total).toBe(whole.cells.total);
  expect(cells.placed + cells.noted + cells.leftOut).toBe(cells.total);
  expect(cells.leftOut - whole.cells.leftOut).toBe(6);
  expect(answer.json).toMatchObject({ leftOut: including([having({ text: 'Empty homes' })]) });
  expect((await officer.get(`${path}/rows`)).json).toMatchObject({ total: 3 });
});

test('what was sent back as it came still names the same row', async () => {
  const paper = await uploaded();
  const path = `/api/imports/${paper.uploadId}/corrections`;
  await officer.put(path, { dropped: [{ document: 0, row: 1 }] }, { 'if-match': `"${paper.revision}"` });
  await readWaitingPaper(api, council.councilId, paper.uploadId);
  const shown = read(await officer.get(`/api/imports/${paper.uploadId}`), upload.extend({ corrections: z.unknown() }));
  const again = await officer.put(path, shown.corrections, { 'if-match': `"${shown.revision}"` });
  expect(again.json).toMatchObject({ corrections: shown.corrections });
});

test('each correction keeps its author, and what was looked at is kept with who', async () => {
  const paper = await uploaded();
  const path = `/api/imports/${paper.uploadId}`;
  const colleague = await api.signedIn(council, 'council_administrator');
  const statuses = [{ word: 'On track', coreStatus: 'at_risk' }];
  await officer.put(`${path}/corrections`, { statuses }, { 'if-match': `"${paper.revision}"` });
  const both = { statuses, headings: [{ table: 1, rows: [1] }] };
  const answer = await colleague.put(`${path}/corrections`, both, { 'if-match': `"${paper.revision + 1}"` });
  const names = z.object({
    correctedBy: z.object({ headings: z.array(authored), statuses: z.array(authored) }),
  });
  const { correctedBy } = read(answer, names);
  const [first, second] = [correctedBy.statuses[0], correctedBy.headings[0]].map((made) => made?.by.membershipId);
  const whose = async (browser: Browser) =>
    read(await browser.get('/api/session'), z.object({ membership: z.object({ membershipId: z.string() }) })).membership
      .membershipId;
  expect([first, second]).toEqual([await whose(officer), await whose(colleague)]);
  const look = (ticked: boolean) => officer.put(`${path}/looked-at`, { key: 'left-out@table1', ticked });
  expect((await look(true)).status).toBe(200);
  await look(true);
  expect((await colleague.get(path)).json).toMatchObject({
    lookedAt: [{ key: 'left-out@table1', by: { name: 'Sam Reed' } }],
  });
  await look(false);
  expect((await colleague.get(path)).json).toMatchObject({ lookedAt: [] });
});

test('a correction against an older version is refused', async () => {
  const paper = await uploaded();
  const path = `/api/imports/${paper.uploadId}/corrections`;
  await officer.put(path, {}, { 'if-match': `"${paper.revision}"` });
  expect(problemOf(await officer.put(path, {}, { 'if-match': `"${paper.revision}"` }))).toBe('stale_version');
  expect(problemOf(await confirm(paper))).toBe('stale_version');
});

test('a correction to a day that is none is refused with its reason, and nothing is lost', async () => {
  const { uploadId, revision } = await uploaded();
  const correct = (value: string) =>
    officer.put(
      `/api/imports/${uploadId}/corrections`,
      { values: [{ document: 0, row: 0, field: 'source_date', value }] },
      { 'if-match': `"${revision}"` },
    );
  const refused = await correct('31 June 2012');
  expect([refused.status, problemOf(refused)]).toEqual([422, 'invalid']);
  expect(refused.text).toContain('June');
  expect((await correct('30 June 2012')).status).toBe(200);
});
