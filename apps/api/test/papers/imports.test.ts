import { z } from 'zod';
import { problemOf } from '../support/browser.ts';
import { containing, having, including, said } from '../support/matchers.ts';
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
