import { createHash } from 'node:crypto';
import { councilOfEachTest } from '../../testing/council-of-each-test.ts';
import { understandPaper } from '../../testing/papers.ts';

const own = await councilOfEachTest();

const { within } = own;
const receive = (content = 'a,b') =>
  within(({ imports }) =>
    imports.receive({ fileName: 'tracker.csv', content: Buffer.from(content), uploadedBy: own.by }),
  );
const claim = (uploadId: string, silentForSeconds = 60) =>
  within(({ imports }) => imports.claim(uploadId, silentForSeconds));

test('a file is kept to the last byte, with its hash', async () => {
  const { uploadId, sha256 } = await receive('a,b\r\n');
  const kept = await within(({ imports }) => imports.content(uploadId, 'register_editor'));
  expect(kept?.content.equals(Buffer.from('a,b\r\n'))).toBe(true);
  expect([sha256, kept?.sha256]).toEqual(Array(2).fill(createHash('sha256').update('a,b\r\n').digest('hex')));
});

test('of two workers with the same nudge one reads', async () => {
  const { uploadId } = await receive();
  const claims = await Promise.all([claim(uploadId), claim(uploadId)]);
  expect(claims.map(({ kind }) => kind).sort()).toEqual(['claimed', 'not_waiting']);
});

test('what a killed worker left is taken up by another, and the dead one’s late words count for nothing', async () => {
  const { uploadId } = await receive();
  const first = await claim(uploadId);
  const second = await claim(uploadId, 0);
  if (first.kind !== 'claimed' || second.kind !== 'claimed') throw new Error('Not claimed.');
  expect([first.reading.attempt, second.reading.attempt]).toEqual([1, 2]);
  const late = await within(async ({ imports }) => [
    await imports.progress(first.reading, 5, 10),
    await imports.failed(first.reading, { code: 'x', message: 'x' }),
    await imports.progress(second.reading, 6, 10),
  ]);
  expect(late).toEqual([false, false, true]);
  expect(await within(({ imports }) => imports.find(uploadId, 'register_editor'))).toMatchObject({
    state: 'reading',
    rowsDone: 6,
    rowsFound: 10,
    attempts: 2,
  });
});

test('corrections call for a new reading, and void the one that goes on', async () => {
  const { uploadId, revision } = await receive();
  const first = await claim(uploadId);
  if (first.kind !== 'claimed') throw new Error('Not claimed.');
  const corrections = { dropped: [{ document: 0, row: 1 }] };
  expect(await within(({ imports }) => imports.saveCorrections(uploadId, revision, corrections))).toEqual({
    kind: 'changed',
    revision: 2,
  });
  expect(await within(({ imports }) => imports.saveCorrections(uploadId, revision, {}))).toEqual({
    kind: 'stale',
    revision: 2,
  });
  expect(await within(({ imports }) => imports.progress(first.reading, 1, 1))).toBe(false);
  expect(await claim(uploadId)).toMatchObject({ kind: 'claimed', corrections, reading: { revision: 2, attempt: 1 } });
});

test('rows come in pages, by what becomes of them', async () => {
  const papers = Array.from({ length: 25 }, (_, index) => ({ recommendation: `Ask number ${index}` }));
  const uploadId = await within((records) => understandPaper(records, papers, own.by));
  const seen: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await within(({ imports }) =>
      imports.rows(uploadId, 'register_editor', { limit: 10, outcome: 'add', guessed: false, cursor }),
    );
    if (page.kind !== 'page') throw new Error(page.kind);
    expect(page.total).toBe(25);
    seen.push(...page.items.map((row) => row.rowNumber));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(papers.map((_, index) => index));
  expect(
    await within(({ imports }) => imports.rows(uploadId, 'register_editor', { limit: 10, guessed: true })),
  ).toMatchObject({
    total: 0,
  });
  expect(await within(({ imports }) => imports.rows(uploadId, 'register_editor', { limit: 10, cursor: 'x' }))).toEqual({
    kind: 'bad_cursor',
  });
  expect(await within(({ imports }) => imports.find(uploadId, 'register_editor'))).toMatchObject({
    state: 'understood',
    summary: { add: 25, leftOut: 0 },
  });
});

test('uploads are listed newest first, in pages', async () => {
  const made: string[] = [];
  for (let index = 0; index < 5; index += 1) made.unshift((await receive(`file ${index}`)).uploadId);
  const first = await within(({ imports }) => imports.list({ limit: 3 }, 'register_editor'));
  if (first.kind !== 'page') throw new Error(first.kind);
  const second = await within(({ imports }) =>
    imports.list({ limit: 3, cursor: first.nextCursor ?? '' }, 'register_editor'),
  );
  if (second.kind !== 'page') throw new Error(second.kind);
  expect([...first.items, ...second.items].map((upload) => upload.uploadId)).toEqual(made);
  expect([first.total, second.total, second.nextCursor]).toEqual([5, 5, null]);
});

test('a refused paper says why and holds no rows', async () => {
  const uploadId = await within((records) => understandPaper(records, [{ recommendation: 'One' }], own.by));
  await within(({ imports }) => imports.saveCorrections(uploadId, null, {}));
  const again = await claim(uploadId);
  if (again.kind !== 'claimed') throw new Error('Not claimed.');
  const problem = { code: 'no_table', message: 'This paper holds no table.' };
  expect(await within(({ imports }) => imports.refused(again.reading, problem, null))).toBe(true);
  expect(await within(({ imports }) => imports.find(uploadId, 'register_editor'))).toMatchObject({
    state: 'refused',
    problem,
    summary: { add: 0 },
  });
  expect(await within(({ imports }) => imports.rows(uploadId, 'register_editor', { limit: 10 }))).toMatchObject({
    total: 0,
  });
});

describe('housekeeping, as the serving role', () => {
  const waiting = async (olderThan: string): Promise<unknown[]> =>
    own.source.query<unknown[]>(
      `select upload_id from holdfast.uploads_waiting(100000, $1::interval) where council_id = $2`,
      [olderThan, own.council.councilId],
    );

  test('finds uploads of any council whose nudge was lost, and nothing that is done', async () => {
    const { uploadId } = await receive();
    await within((records) => understandPaper(records, [{ recommendation: 'One' }], own.by));
    expect(await waiting('0 seconds')).toEqual([{ upload_id: uploadId }]);
    expect(await waiting('1 hour')).toEqual([]);
  });

  test('forgets sessions that are over, and no other', async () => {
    const hashes = ['over', 'open'].map((word) => `${word}-${own.council.councilId}`);
    for (const [index, hash] of hashes.entries()) {
      await own.source.transaction(async (manager) => {
        await manager.query(`select set_config('app.session_hash', $1, true)`, [hash]);
        await manager.query(
          `insert into holdfast.session (session_hash, data, expires_at) values ($1, '{}', now() + make_interval(hours => $2))`,
          [hash, index === 0 ? -1 : 1],
        );
      });
    }
    const [forgotten] = await own.source.query<{ count: number }[]>(
      'select holdfast.forget_expired_sessions() as count',
    );
    expect(forgotten?.count).toBeGreaterThanOrEqual(1);
    const left = await Promise.all(
      hashes.map((hash) =>
        own.source.transaction(async (manager) => {
          await manager.query(`select set_config('app.session_hash', $1, true)`, [hash]);
          return manager.query<unknown[]>('select session_hash from holdfast.session');
        }),
      ),
    );
    expect(left).toEqual([[], [{ session_hash: hashes[1] }]]);
  });
});
