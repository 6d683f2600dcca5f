import type { CouncilRecords } from '@holdfast/database/council-records';
import { newId } from '@holdfast/database/new-id';
import { held } from '@holdfast/database/testing/acts';
import { openCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import type { Acting } from '../../acting.ts';
import { addRecommendation, editRecommendation } from '../add.ts';
import { giveOwner } from '../give-owner.ts';
import { changeMany } from './change-many.ts';
import { undoMany } from './undo-many.ts';

const { source, councils } = await openTestDatabase();
const council = await openCouncil();
const who: Acting = { membershipId: council.memberships.scrutiny_officer, roles: ['scrutiny_officer'] };
afterAll(() => source.destroy());

const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const values = { reference: null, words: 'That the ferry be kept.', dueWords: null };
const gone = newId();
const id = await within((records) => addRecommendation(records, values, who));
const seen = (records: CouncilRecords) =>
  held(records, id).then(({ recommendationId, revision }) => [{ recommendationId, revision }]);

/** Each way in which somebody names a body of the council or a meeting. */
const writers: Readonly<Record<string, (records: CouncilRecords) => Promise<unknown>>> = {
  'adds one of a committee': (records) => addRecommendation(records, { ...values, committeeId: gone }, who),
  'adds one of a portfolio': (records) => addRecommendation(records, { ...values, portfolioId: gone }, who),
  'adds one of a meeting': (records) => addRecommendation(records, { ...values, meetingId: gone }, who),
  'edits its committee': async (records) =>
    editRecommendation(records, await held(records, id), { committeeId: gone }, who),
  'edits its portfolio': async (records) =>
    editRecommendation(records, await held(records, id), { portfolioId: gone }, who),
  'edits its meeting': async (records) =>
    editRecommendation(records, await held(records, id), { meetingId: gone }, who),
  'says whose it is': async (records) => giveOwner(records, await held(records, id), gone, who),
  'changes the portfolio of many': async (records) =>
    changeMany(records, await seen(records), { kind: 'portfolio', portfolioId: gone }, who),
  'changes the committee of many': async (records) =>
    changeMany(records, await seen(records), { kind: 'committee', committeeId: gone }, who),
};

test.each(Object.entries(writers))('whoever %s is told that the council has none such', async (_, write) => {
  await expect(within(write)).rejects.toMatchObject({ kind: 'invalid' });
});

test('a writer that does not ask first writes nothing', async () => {
  const unasked: readonly ((records: CouncilRecords) => Promise<unknown>)[] = [
    async (records) =>
      records.recommendations.editMany([await held(records, id)], { portfolioId: gone }, who.membershipId),
    ({ recommendations, today }) =>
      recommendations.add(
        { reference: null, words: 'x', coreStatus: 'unknown', committeeId: gone },
        today,
        who.membershipId,
      ),
  ];
  for (const write of unasked) await expect(within(write)).rejects.toThrow('is not one that the council has');
});

test('what was removed since is not given back by the undoing of a change of many, and is named', async () => {
  const addPortfolio = (name: string) =>
    within(async ({ portfolios }) => {
      const added = await portfolios.add({ name, postHolder: null }, who.membershipId);
      if (added.kind !== 'changed') throw new Error('Not added.');
      return added.id;
    });
  const [old, next] = [await addPortfolio('Ferries'), await addPortfolio('Harbours')];
  const one = await within((records) => addRecommendation(records, { ...values, portfolioId: old }, who));
  const versionOf = async (records: CouncilRecords) => {
    const { recommendationId, revision } = await held(records, one);
    return [{ recommendationId, revision }];
  };
  const { bulkChangeId } = await within(async (records) =>
    changeMany(records, await versionOf(records), { kind: 'portfolio', portfolioId: next }, who),
  );
  await within(({ portfolios }) => portfolios.remove(old, 1, who.membershipId));
  const undone = await within(async (records) =>
    undoMany(
      records,
      { bulkChangeId: bulkChangeId ?? '', items: await versionOf(records), reason: 'By mistake.' },
      who,
    ),
  );
  expect(undone).toMatchObject({ changed: [], refused: [{ why: { code: 'portfolios.not_one_of_them' } }] });
});
