import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { containing, having, including, said } from '../support/matchers.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { readWaitingPaper } from '../support/read-waiting-paper.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addTrackerPortfolios, read, tracker } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  await addTrackerPortfolios(officer);
});
afterAll(() => api.close());

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

test('a tracker is uploaded, understood, confirmed, and then stands in the register; undo takes it out again', async () => {
  const paper = await uploaded();
  expect((await officer.get(`/api/imports/${paper.uploadId}`)).json).toMatchObject({
    state: 'understood',
    summary: { add: 3, change: 0, conflict: 0 },
    documents: [{ kind: 'recommendation_tracker', rowCount: 3 }],
  });
  expect(await total()).toBe(0);
  const confirmed = await confirm(paper);
  expect(confirmed.json).toMatchObject({ state: 'confirmed', confirmedBy: { name: 'Sam Reed' } });
  expect(await total()).toBe(3);
  const undone = await officer.post(`/api/imports/${paper.uploadId}/undo`);
  expect(undone.json).toMatchObject({ upload: { state: 'undone' }, kept: [] });
  expect(await total()).toBe(0);
});

test('every field of the register can be traced to its cell', async () => {
  await confirm(await uploaded());
  const [row] = read(
    await officer.get('/api/recommendations?search=register+of+empty+homes'),
    z.object({ items: z.array(z.object({ recommendationId: z.string() })) }),
  ).items;
  expect((await officer.get(`/api/recommendations/${row?.recommendationId ?? ''}`)).json).toMatchObject({
    provenance: including([
      having({ field: 'recommendation', fileName: 'tracker.csv', raw: 'That a register of empty homes is published.' }),
    ]),
  });
});

test('the same file twice is taken, says so, and changes nothing', async () => {
  const first = await uploaded();
  await confirm(first);
  const again = await officer.upload('/api/imports', 'the same again.csv', tracker);
  expect(again.status).toBe(201);
  expect(again.json).toMatchObject({ sameAs: { uploadId: first.uploadId, state: 'confirmed' } });
  const second = read(again, upload);
  await readWaitingPaper(api, council.councilId, second.uploadId);
  const understood = await officer.get(`/api/imports/${second.uploadId}`);
  expect(understood.json).toMatchObject({ summary: { add: 0, change: 0, unchanged: 3, conflict: 0 } });
  await confirm(read(understood, upload));
  expect(await total()).toBe(3);
});

test('rows come in pages, with the guesses apart, and the preview comes whole', async () => {
  const { uploadId } = await uploaded();
  const rows = await officer.get(`/api/imports/${uploadId}/rows?limit=2`);
  expect(rows.json).toMatchObject({ total: 3, items: [{ rowNumber: 0, row: 0, outcome: 'add' }, { row: 1 }] });
  const guessed = await officer.get(`/api/imports/${uploadId}/rows?guessed=true&outcome=add`);
  expect(guessed.text).toContain('carried_down');
  const preview = await officer.get(`/api/imports/${uploadId}/preview`);
  expect(preview.json).toMatchObject({
    version: 1,
    file: { name: 'tracker.csv', type: 'csv' },
    outcome: 'rows',
    documents: [{ rows: [{ fields: { source_date: { value: '2012-07-12' } } }, {}, {}] }],
  });
});

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

test('two who confirm at once write it once', async () => {
  const paper = await uploaded();
  const answers = await Promise.all([confirm(paper), confirm(paper), confirm(paper)]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(await total()).toBe(3);
});

test('a paper that is not read yet cannot be confirmed, and one that is not confirmed cannot be undone', async () => {
  const waiting = read(await officer.upload('/api/imports', 'tracker.csv', tracker), upload);
  expect((await confirm(waiting)).json).toMatchObject({ code: 'conflict', detail: containing('not been read yet') });
  expect(problemOf(await officer.post(`/api/imports/${waiting.uploadId}/undo`))).toBe('conflict');
  expect(problemOf(await officer.get(`/api/imports/${waiting.uploadId}/preview`))).toBe('conflict');
});

test('what somebody worked on since is kept by an undo, and named', async () => {
  const paper = await uploaded();
  await confirm(paper);
  const [row] = read(
    await officer.get('/api/recommendations?search=empty+homes'),
    z.object({ items: z.array(z.object({ recommendationId: z.string(), reference: z.string() })) }),
  ).items;
  await officer.post(`/api/recommendations/${row?.recommendationId ?? ''}/progress`, {
    words: 'Done.',
    asOf: '2012-08-10',
  });
  const undone = await officer.post(`/api/imports/${paper.uploadId}/undo`);
  expect(undone.json).toMatchObject({
    kept: [{ reference: row?.reference, sentence: said(containing('Kept, because Sam Reed worked on it on')) }],
  });
  expect(await total()).toBe(1);
});

test('the paper itself comes back byte for byte, to be saved and never shown', async () => {
  const { uploadId } = await uploaded('Trackér; July.csv');
  const file = await officer.get(`/api/imports/${uploadId}/file`);
  expect(file.text).toBe(tracker);
  expect(file.headers.get('content-type')).toBe('application/octet-stream');
  expect(file.headers.get('content-disposition')).toMatch(
    /^attachment; filename="Track_r_ July\.csv"; filename\*=UTF-8''/u,
  );
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  expect(file.headers.get('content-security-policy')).toContain('sandbox');
});

test('what is exported comes in again without a change', async () => {
  await confirm(await uploaded());
  const file = await officer.get('/api/recommendations/export?format=csv');
  const again = await uploaded('export.csv', file.text);
  expect((await officer.get(`/api/imports/${again.uploadId}`)).json).toMatchObject({
    summary: { add: 0, change: 0, unchanged: 3, conflict: 0 },
  });
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
