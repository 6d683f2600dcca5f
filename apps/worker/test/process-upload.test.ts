import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { previewPaper } from '@holdfast/documents/read/preview-paper';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { inEnglish } from '@holdfast/words/testing/in-english';
import { processUpload } from '../src/imports/process-upload.job.ts';
import { openLog } from '@holdfast/runtime/log';
import { longCsv, proseText, trackerCsv } from './support/papers.ts';
import { type ReadingCouncil, openReadingCouncil } from './support/reading-council.ts';

const first = { attempt: 1, again: false, last: false, signal: new AbortController().signal };
const again = { ...first, attempt: 2, again: true };
const last = { ...first, attempt: 3, again: true, last: true };

let council: ReadingCouncil;
beforeEach(async () => {
  council = await openReadingCouncil();
});
afterEach(() => council.close());

const handlerWith = (preview: typeof previewPaper = previewPaper) =>
  processUpload({ database: council.database, today: () => isoDate('2012-08-16'), log: openLog('silent'), preview });

const read = async (uploadId: string, preview?: typeof previewPaper) => {
  await handlerWith(preview)({ councilId: council.councilId, uploadId }, first);
  return council.find(uploadId);
};

const rowsOf = (uploadId: string) =>
  council.database.readCouncil(council.councilId, async ({ imports }) => {
    const page = await imports.rows(uploadId, 'register_editor', { limit: 100 });
    return page.kind === 'page' ? page.items : [];
  });

test('a paper is understood, with what confirming each of its rows would do', async () => {
  const upload = await read(await council.receive('tracker.csv', trackerCsv));
  expect(upload).toMatchObject({
    state: 'understood',
    problem: null,
    rowsFound: 3,
    rowsDone: 3,
    summary: { add: 3, change: 0, unchanged: 0, conflict: 0, leftOut: 0 },
  });
  expect(upload.preview?.tables).toMatchObject([{ table: 1, rowCount: 4, rows: [{ row: 1 }, {}, {}, {}] }]);
  const rows = await rowsOf(upload.uploadId);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['add', 'add', 'add']);
  expect(rows[1]?.fields.portfolio).toMatchObject({ value: 'Housing', raw: '', guess: 'carried_down' });
});

test('a report in the council’s own columns is read by the council’s own headings', async () => {
  const value = [
    { column: 'progressStatus', heading: 'Recommendation' },
    { column: 'actionProposed', heading: 'Status' },
  ] as const;
  await council.database.inCouncil(council.councilId, ({ councils }) =>
    councils.changeSetting({ name: 'report_columns', value, validFrom: '2012-01-01' }, 0, council.clerk),
  );
  const paper = 'Recommendation,Status\nOngoing,That the lamps be lit\n';
  const { uploadId } = await read(await council.receive('report.csv', paper));
  const [row] = await rowsOf(uploadId);
  expect(row?.fields.recommendation).toMatchObject({ value: 'That the lamps be lit' });
  expect(row?.fields.status).toMatchObject({ value: 'Ongoing' });
});

test('a paper that cannot be read as rows is refused with a sentence, and nothing of it is kept as rows', async () => {
  const upload = await read(await council.receive('letter.txt', proseText));
  expect(upload.state).toBe('refused');
  expect(inEnglish(upload.problem?.message)).toMatch(/\.$/u);
  expect(await rowsOf(upload.uploadId)).toEqual([]);
});

test('a file that is not what its name says is refused before any parser sees it', async () => {
  const upload = await read(await council.receive('tracker.docx', trackerCsv));
  expect(upload.state).toBe('refused');
  expect(inEnglish(upload.problem?.message)).toMatch(/\.$/u);
});

test('a second delivery of the same job changes nothing', async () => {
  const uploadId = await council.receive('tracker.csv', trackerCsv);
  const before = await read(uploadId);
  const after = await read(uploadId, () => Promise.reject(new Error('read again')));
  expect(after).toEqual(before);
});

test('while somebody reads a paper, another run leaves it alone', async () => {
  const uploadId = await council.receive('tracker.csv', trackerCsv);
  await council.database.inCouncil(council.councilId, ({ imports }) => imports.claim(uploadId, 60));
  const upload = await read(uploadId, () => Promise.reject(new Error('read again')));
  expect(upload.state).toBe('reading');
});

test('an upload that is gone is no fault', async () => {
  const nobody = '00000000-0000-7000-8000-000000000000';
  await expect(handlerWith()({ councilId: council.councilId, uploadId: nobody }, first)).resolves.toBeUndefined();
});

test('another council’s upload is not to be had', async () => {
  const uploadId = await council.receive('tracker.csv', trackerCsv);
  const other = await openReadingCouncil();
  await handlerWith()({ councilId: other.councilId, uploadId }, first);
  await other.close();
  expect((await council.find(uploadId)).state).toBe('received');
});

test('a dropped row stays in the list, left out, and the rows after it keep their numbers', async () => {
  const uploadId = await council.receive('tracker.csv', trackerCsv);
  await read(uploadId);
  const [, second] = await rowsOf(uploadId);
  await council.database.inCouncil(council.councilId, ({ imports }) =>
    imports.saveCorrections(uploadId, null, { drops: [{ where: second?.place, nth: 1 }] }),
  );
  const upload = await read(uploadId);
  expect(upload.summary).toMatchObject({ add: 2, leftOut: 1 });
  const rows = await rowsOf(uploadId);
  expect(rows.map(({ documentRow, outcome }) => [documentRow, outcome])).toEqual([
    [0, 'add'],
    [1, 'left_out'],
    [2, 'add'],
  ]);
  expect(upload.preview?.cells.leftOut).toBeGreaterThan(0);
});

test('a paper is parsed once, whatever its corrections: one process of the reader for one reading', async () => {
  const uploadId = await council.receive('tracker.csv', trackerCsv);
  let begun = 0;
  const count = () => {
    begun += 1;
  };
  subscribe('child_process', count);
  try {
    const [, second] = await read(uploadId).then(() => rowsOf(uploadId));
    expect(begun).toBe(1);
    await council.database.inCouncil(council.councilId, ({ imports }) =>
      imports.saveCorrections(uploadId, null, { drops: [{ where: second?.place, nth: 1 }] }),
    );
    expect(await read(uploadId)).toMatchObject({ summary: { add: 2, leftOut: 1 } });
    expect(begun).toBe(2);
  } finally {
    unsubscribe('child_process', count);
  }
});

test('the clerk’s word for a status comes before the council’s, and the council’s before the usual one', async () => {
  await council.database.inCouncil(council.councilId, ({ councils }) =>
    Promise.all([
      councils.addStatusWord({ word: 'On track', coreStatus: 'at_risk', validFrom: '2012-01-01' }, null, council.clerk),
      councils.addStatusWord(
        { word: 'Complete', coreStatus: 'verified_complete', validFrom: '2013-01-01' },
        null,
        council.clerk,
      ),
    ]),
  );
  const uploadId = await council.receive('tracker.csv', trackerCsv);
  await read(uploadId);
  const statuses = async () => (await rowsOf(uploadId)).map(({ fields }) => fields.core_status?.value);
  expect(await statuses()).toEqual(['at_risk', 'not_started', 'claimed_complete']);
  await council.database.inCouncil(council.councilId, ({ imports }) =>
    imports.saveCorrections(uploadId, null, { statuses: [{ words: 'On track', core: 'off_track' }] }),
  );
  await read(uploadId);
  expect(await statuses()).toEqual(['off_track', 'not_started', 'claimed_complete']);
});

test('corrections that are saved during a reading win: what was read without them does not count', async () => {
  const uploadId = await council.receive('tracker.csv', trackerCsv);
  const upload = await read(uploadId, async (input, options) => {
    await council.database.inCouncil(council.councilId, ({ imports }) => imports.saveCorrections(uploadId, null, {}));
    return previewPaper(input, options);
  });
  expect(upload).toMatchObject({ state: 'received', summary: { add: 0 } });
  expect((await read(uploadId)).state).toBe('understood');
});

test('a reading that broke off is tried again, and given up with a sentence at the last attempt', async () => {
  const uploadId = await council.receive('tracker.csv', trackerCsv);
  const handle = handlerWith(() => Promise.reject(new Error('broke off')));
  const payload = { councilId: council.councilId, uploadId };
  await expect(handle(payload, first)).rejects.toThrow('broke off');
  await expect(handle(payload, again)).rejects.toThrow('broke off');
  await handle(payload, last);
  const upload = await council.find(uploadId);
  expect(upload).toMatchObject({ state: 'failed', problem: { code: 'gave_up' } });
  expect(inEnglish(upload.problem?.message)).toMatch(/upload it\.$/u);
});

test('a paper that brings its worker down each time ends as failed, and not in a loop', async () => {
  const uploadId = await council.receive('tracker.csv', trackerCsv);
  for (let killed = 0; killed < 4; killed += 1) {
    await council.database.inCouncil(council.councilId, ({ imports }) => imports.claim(uploadId, 0));
  }
  await handlerWith()({ councilId: council.councilId, uploadId }, again);
  expect(await council.find(uploadId)).toMatchObject({ state: 'failed', problem: { code: 'gave_up' } });
});

test('a database that goes away is no fault of the paper: the job is left to the queue', async () => {
  const uploadId = await council.receive('tracker.csv', trackerCsv);
  const gone = Object.assign(new Error('terminating connection'), { code: '57P01' });
  const handle = handlerWith(() => Promise.reject(gone));
  await expect(handle({ councilId: council.councilId, uploadId }, last)).rejects.toThrow('terminating connection');
  expect((await council.find(uploadId)).state).toBe('reading');
});

test('what the reader has found so far reaches the row while it still reads, and the end says all', async () => {
  const uploadId = await council.receive('long.csv', longCsv(300));
  let seen = 0;
  const upload = await read(uploadId, async (input, options) => {
    options?.onProgress?.({ rowsFound: 120 });
    for (let look = 0; look < 100 && seen === 0; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      seen = (await council.find(uploadId)).rowsFound;
    }
    return previewPaper(input, options);
  });
  expect(seen).toBe(120);
  expect(upload).toMatchObject({ state: 'understood', rowsFound: 300, rowsDone: 300 });
});
