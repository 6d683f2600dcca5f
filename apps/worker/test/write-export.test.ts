import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import type { AskedFile } from '@holdfast/services/exports/asked-file';
import { openLog } from '@holdfast/runtime/log';
import { openCouncil } from '@holdfast/database/testing/open-council';
import { findLostExports } from '../src/exports/find-lost-exports.job.ts';
import { writeExport } from '../src/exports/write-export.job.ts';
import { quietQueue } from './support/quiet-queue.ts';
import { type ReadingCouncil, openReadingCouncil } from './support/reading-council.ts';

const run = { attempt: 1, again: false, last: false, signal: new AbortController().signal };
const log = openLog('silent');
const register: AskedFile = { what: 'register', format: 'csv', sort: 'newest', mine: false, filters: {} };

let council: ReadingCouncil;
beforeEach(async () => {
  council = await openReadingCouncil();
});
afterEach(() => council.close());

const ask = async (asked: AskedFile = register, asker = 'register_editor'): Promise<string> => {
  const id = await council.database.inCouncil(council.councilId, ({ exports }) =>
    exports.ask(council.clerk, { asked, asker, most: 100 }),
  );
  if (id === null) throw new Error('It was not taken.');
  return id;
};
const write = (exportId: string, more: Partial<typeof run> = {}) =>
  writeExport(council.database, log)(
    { councilId: council.councilId, exportId, membershipId: council.clerk },
    { ...run, ...more },
  );
const find = (exportId: string) =>
  council.database.readCouncil(council.councilId, ({ exports }) => exports.find(council.clerk, exportId));
const content = async (exportId: string): Promise<string> => {
  const piece = await council.database.readCouncil(council.councilId, ({ exports }) => exports.piece(exportId, 0));
  return piece?.toString() ?? '';
};

test('a file that waits is written, and a second run does nothing', async () => {
  const exportId = await ask();
  await write(exportId);
  expect(await find(exportId)).toMatchObject({ state: 'ready', rowsDone: 0, rowsFound: 0, problem: null });
  const written = await content(exportId);
  expect(written).toContain('Recommendation');
  await write(exportId, { attempt: 2, again: true });
  expect(await content(exportId)).toBe(written);
});

test('what another took up meanwhile counts no more', async () => {
  const exportId = await ask();
  const claim = (silence: number) =>
    council.database.inCouncil(council.councilId, ({ exports }) =>
      exports.claim({ exportId, membershipId: council.clerk }, silence),
    );
  const first = await claim(60);
  expect(await claim(60)).toBeNull();
  const second = await claim(0);
  if (first === null || second === null) throw new Error('Neither was claimed.');
  const add = (writing: typeof first.writing) =>
    council.database.inCouncil(council.councilId, ({ exports }) =>
      exports.add(writing, { number: 0, content: Buffer.from('Lamps'), rowsDone: 1 }),
    );
  expect([await add(first.writing), await add(second.writing)]).toEqual([false, true]);
});

test('it is not written for somebody who reads as another by now, and says so', async () => {
  const exportId = await ask(register, 'reader');
  await write(exportId);
  expect(await find(exportId)).toMatchObject({ state: 'failed', problem: { code: 'exports.read_as_others' } });
  expect(await content(exportId)).toBe('');
});

test('a rule in the way is said in its own words', async () => {
  const meeting = '0190a1b2-0000-7000-8000-000000000001';
  const exportId = await ask({ what: 'monitoring_report', format: 'csv', meeting, languages: null, version: null });
  await write(exportId, { last: true });
  expect(await find(exportId)).toMatchObject({ state: 'failed', problem: { code: 'exports.gave_up' } });
});

test('a file that brings its writer down each time is given up', async () => {
  const exportId = await ask();
  for (let attempt = 1; attempt <= 3; attempt += 1)
    await council.database.inCouncil(council.councilId, ({ exports }) =>
      exports.claim({ exportId, membershipId: council.clerk }, 0),
    );
  await write(exportId, { again: true });
  expect(await find(exportId)).toMatchObject({ state: 'failed', problem: { code: 'exports.gave_up' } });
});

test('a file whose nudge was lost is found, and one of a day ago is taken away', async () => {
  const other = await openCouncil();
  const [lost, old] = [await ask(), await ask()];
  await council.database.inCouncil(other.councilId, ({ exports }) =>
    exports.ask(other.memberships.scrutiny_officer, { asked: register, asker: 'register_editor', most: 3 }),
  );
  await council.source.transaction(async (manager) => {
    await manager.query(`select set_config('app.council_id', $1, true), set_config('app.membership_id', $2, true)`, [
      council.councilId,
      council.clerk,
    ]);
    await manager.query(`update holdfast.export set asked_at = now() - interval '25 hours' where export_id = $1`, [
      old,
    ]);
  });
  const records = new WaitingRecords(council.source);
  const nudged: unknown[] = [];
  const queue = {
    ...quietQueue,
    nudge: (name: string, ids: unknown) => {
      nudged.push([name, ids]);
      return Promise.resolve({ kind: 'queued' } as const);
    },
  };
  await findLostExports(records, queue as never, log, 0)({}, run);
  expect(nudged).toContainEqual([
    'write-export',
    { councilId: council.councilId, exportId: lost, membershipId: council.clerk },
  ]);
  expect(await find(old)).toBeNull();
  expect(JSON.stringify(nudged)).not.toContain(old);
});
