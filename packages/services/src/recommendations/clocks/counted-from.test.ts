import type { CouncilRecords } from '@holdfast/database/council-records';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import type { Acting } from '../../acting.ts';
import { addAction } from '../actions.ts';
import { addRecommendation, editRecommendation } from '../add.ts';
import { take } from '../take.ts';

// A time that is told from another day is counted from a day that somebody gave, and never from today.

const { source, councils } = await openTestDatabase();
let council: TestCouncil;
let who: Acting;

beforeEach(async () => {
  council = await openCouncil();
  who = { membershipId: council.memberships.scrutiny_officer, roles: ['scrutiny_officer'] };
});
afterAll(() => source.destroy());

const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const add = (sourceDate: string | null, dueWords: string) =>
  within((records) =>
    addRecommendation(records, { reference: null, words: 'That the ferry be kept.', sourceDate, dueWords }, who),
  );
const read = async (id: string) => {
  const page = await within(({ recommendations }) => recommendations.read(id, '2012-09-12', 'register_editor'));
  if (page === null) throw new Error('Not there.');
  return page;
};

test('a date of the work is counted from the day of the source', async () => {
  expect(await read(await add('2012-06-13', 'within six months'))).toMatchObject({
    dueOn: '2012-12-13',
    originalDueOn: '2012-12-13',
  });
});

test.each(['within six months', 'in the next 28 days', 'immediately', 'by the end of the year', 'by October'])(
  'where that day is not known, “%s” is no day, until it is recorded',
  async (words) => {
    const id = await add(null, words);
    expect(await read(id)).toMatchObject({ due: { words, to: null }, dueOn: null, originalDueOn: null });
    await within(async (records) =>
      editRecommendation(records, await take(records, id), { sourceDate: '2012-06-13' }, who),
    );
    const { due, dueOn, originalDueOn } = await read(id);
    expect(dueOn).toMatch(/^2012-/u);
    expect([due?.words, due?.to, originalDueOn]).toEqual([words, dueOn, dueOn]);
  },
);

test('a day that is known stays where it is when the day of the source is put right', async () => {
  const id = await add('2012-06-13', 'within six months');
  await within(async (records) =>
    editRecommendation(records, await take(records, id), { sourceDate: '2012-06-20' }, who),
  );
  expect((await read(id)).dueOn).toBe('2012-12-13');
});

test('so is the timescale of an action', async () => {
  const timescaleOf = async (sourceDate: string | null) => {
    const id = await add(sourceDate, '31 December 2012');
    const action = { words: 'Ask the owner', lead: [], cost: null, outcomeMeasure: null, alsoServes: [] };
    const timescaleWords = 'within three months';
    await within((records) =>
      addAction(records, { recommendationId: id, revision: null }, { ...action, timescaleWords }, who),
    );
    return (await read(id)).actions.map(({ dueOn }) => dueOn);
  };
  expect([await timescaleOf('2012-06-13'), await timescaleOf(null)]).toEqual([['2012-09-13'], [null]]);
});
