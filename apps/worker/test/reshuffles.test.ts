import { isoDate } from '@holdfast/domain/dates/iso-date';
import { inWords } from '@holdfast/words/say';
import { fromStored } from '@holdfast/words/stored';
import { applyReshuffle } from '../src/portfolios/apply-reshuffle.job.ts';
import { findDueReshuffles } from '../src/portfolios/find-due-reshuffles.job.ts';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { openLog } from '@holdfast/runtime/log';
import { type ReadingCouncil, openReadingCouncil } from './support/reading-council.ts';

const log = openLog('silent');
const run = { attempt: 1, again: false, last: false, signal: new AbortController().signal };
let council: ReadingCouncil;
let reshuffleId: string;
let housing: string;

const one = (key: string, name: string) => ({
  key,
  name,
  holder: null,
  scope: null,
  directorate: null,
  parentKey: null,
});

beforeEach(async () => {
  council = await openReadingCouncil();
  await council.database.inCouncil(council.councilId, async ({ portfolios, recommendations, reshuffles }) => {
    const added = await portfolios.add({ name: 'Housing', postHolder: null }, council.clerk);
    housing = added.kind === 'changed' ? added.id : '';
    await recommendations.add(
      { reference: null, words: 'That it is done.', portfolioId: housing, coreStatus: 'on_track' },
      '2013-05-01',
      council.clerk,
    );
    const draft = {
      portfolios: [one('h', 'Homes')],
      inheritances: [{ from: housing, heir: 'h', rules: [], choices: [] }],
    };
    const drafted = await reshuffles.add({ name: 'May', draft }, council.clerk);
    reshuffleId = drafted.kind === 'changed' ? drafted.id : '';
    const waiting = { state: 'scheduled', effectiveOn: '2013-05-22', scheduledBy: council.clerk } as const;
    await reshuffles.change(reshuffleId, null, waiting, council.clerk);
  });
});
afterEach(() => council.close());

const apply = (day: string) =>
  applyReshuffle({ database: council.database, today: () => isoDate(day), log })(
    { councilId: council.councilId, reshuffleId },
    run,
  );
const now = () =>
  council.database.readCouncil(council.councilId, async ({ reshuffles, portfolios }) => ({
    reshuffle: await reshuffles.find(reshuffleId),
    names: (await portfolios.list('2013-06-01')).filter(({ endedOn }) => endedOn === null).map(({ name }) => name),
  }));
const found = async (day: string): Promise<string[]> => {
  const nudged: string[] = [];
  const queue = {
    nudge: (_: string, payload: object) => {
      if ('reshuffleId' in payload && payload.reshuffleId === reshuffleId) nudged.push(reshuffleId);
      return Promise.resolve({ kind: 'queued' as const });
    },
  };
  await findDueReshuffles(new WaitingRecords(council.source), queue, () => isoDate(day))({}, run);
  return nudged;
};

test('a reshuffle is found from its day on, also when no worker ran on it', async () => {
  expect(await found('2013-05-21')).toEqual([]);
  expect(await found('2013-05-22')).toEqual([reshuffleId]);
  expect(await found('2013-06-30')).toEqual([reshuffleId]);
});

test('it takes effect once, on its own day, however often and however late the job runs', async () => {
  await apply('2013-05-21');
  expect((await now()).names).toEqual(['Housing']);
  await Promise.all([apply('2013-05-25'), apply('2013-05-25')]);
  await apply('2013-05-26');
  const { reshuffle, names } = await now();
  expect(names).toEqual(['Homes']);
  expect(reshuffle).toMatchObject({ state: 'applied', effectiveOn: '2013-05-22', moved: 1 });
  expect(await found('2013-06-30')).toEqual([]);
});

test('one that was called off does nothing', async () => {
  await council.database.inCouncil(council.councilId, ({ reshuffles }) =>
    reshuffles.change(reshuffleId, null, { state: 'draft', effectiveOn: null }, council.clerk),
  );
  await apply('2013-05-22');
  expect((await now()).names).toEqual(['Housing']);
});

test('one that no longer fits is a draft again, says why, and leaves nothing half done', async () => {
  await council.database.inCouncil(council.councilId, async ({ portfolios, recommendations }) => {
    const parks = await portfolios.add({ name: 'Parks', postHolder: null }, council.clerk);
    const portfolioId = parks.kind === 'changed' ? parks.id : '';
    await recommendations.add(
      { reference: null, words: 'That trees be planted.', portfolioId, coreStatus: 'on_track' },
      '2013-05-02',
      council.clerk,
    );
  });
  await apply('2013-05-22');
  const { reshuffle, names } = await now();
  expect(names).toEqual(['Housing', 'Parks']);
  expect(reshuffle?.state).toBe('draft');
  expect(inWords('en', fromStored(reshuffle?.problem ?? ''))).toBe(
    '“Parks” ends with one open recommendation. Say who takes over.',
  );
});
