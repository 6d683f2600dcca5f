import { statedDay } from '../testing/stated-day.ts';
import { setTimeout } from 'node:timers/promises';
import { inWords } from '@holdfast/words/say';
import type { CouncilRecords } from '../council-database.ts';
import { CouncilTransaction } from '../council-transaction.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import { openCouncil, type TestCouncil } from '../testing/open-council.ts';
import { openTestDatabase } from '../testing/test-database.ts';

let council: TestCouncil;
let by: string;
const { source, councils } = await openTestDatabase();
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const told = (outcome: KeptOutcome) =>
  outcome.kind === 'refused' ? inWords('en', outcome.refusal.sentence) : outcome.kind;
const add = (name: string) => within(({ portfolios }) => portfolios.add({ name, postHolder: null }, by));
const idOf = (outcome: KeptOutcome): string => {
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome.id;
};

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
});
afterAll(() => source.destroy());

/** Both, the second begun while the first has written and not ended. */
const whileOpen = async (
  first: (records: CouncilRecords) => Promise<KeptOutcome>,
  second: (records: CouncilRecords) => Promise<KeptOutcome>,
): Promise<readonly string[]> => {
  let later: Promise<KeptOutcome> | undefined;
  const one = await within(async (records) => {
    const outcome = await first(records);
    later = within(second);
    await setTimeout(200);
    return outcome;
  });
  return later === undefined ? [] : [told(one), told(await later)];
};

test('two that are put under each other at once do not close a circle', async () => {
  const [roads, streets] = [idOf(await add('Roads')), idOf(await add('Streets'))];
  const under =
    (id: string, parentId: string) =>
    ({ portfolios }: CouncilRecords) =>
      portfolios.change(id, null, { parentId }, by);
  expect(await whileOpen(under(roads, streets), under(streets, roads))).toEqual([
    'changed',
    'Roads and Streets would be under one another: choose another parent.',
  ]);
});

test('two who add one at once, each in their own way of writing, are told which name is there', async () => {
  const named =
    (name: string) =>
    ({ portfolios }: CouncilRecords) =>
      portfolios.add({ name, postHolder: null }, by);
  expect(await whileOpen(named('Roads and Streets'), named('The Roads & Streets'))).toEqual([
    'changed',
    'There is a portfolio called “Roads and Streets” already.',
  ]);
});

test('two of one name that stand already can each be changed otherwise', async () => {
  await add('Roads and Streets');
  const two = idOf(await add('Streets'));
  await CouncilTransaction.within(
    source,
    { councilId: council.councilId, today: statedDay(), origin: { via: 'screen' } },
    'write',
    (transaction) =>
      transaction.change(`update portfolio set name = 'Roads & Streets' where council_id = $1 and portfolio_id = $2`, [
        two,
      ]),
  );
  const change = await within(({ portfolios }) => portfolios.change(two, null, { scope: 'Kerbs' }, by));
  expect(told(change)).toBe('changed');
});
