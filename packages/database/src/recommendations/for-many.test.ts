import { councilOfEachTest } from '../testing/council-of-each-test.ts';
import { openCouncil } from '../testing/open-council.ts';
import type { NewRecommendation } from './changes.ts';
import type { RecommendationPage } from './page/recommendation-page.ts';

const today = '2012-08-16';
const own = await councilOfEachTest();

const { within } = own;

const add = async (values: Partial<NewRecommendation> = {}): Promise<string> => {
  const outcome = await within(({ recommendations }) =>
    recommendations.add(
      { reference: null, words: 'That the ferry be kept.', coreStatus: 'awaiting_response', ...values },
      today,
      own.by,
    ),
  );
  if (outcome.kind !== 'added') throw new Error(outcome.kind);
  return outcome.recommendationId;
};

const read = async (recommendationId: string): Promise<RecommendationPage> => {
  const page = await within(({ recommendations }) => recommendations.read(recommendationId, today, 'register_editor'));
  if (page === null) throw new Error('Not there.');
  return page;
};

test('one action serves several recommendations and is counted once', async () => {
  const [one, two] = [await add(), await add()];
  const action = {
    words: 'Run it on Sundays',
    lead: ['Ada Brook'],
    timescale: null,
    dueOn: '2012-12-31',
    cost: '£20k',
    outcomeMeasure: null,
  };
  await within(async ({ recommendations }) => {
    const actionId = await recommendations.addAction(await recommendations.lock([one, two]), action, own.by);
    await recommendations.finishAction(actionId, '2012-08-16', own.by);
  });
  const pages = [await read(one), await read(two)];
  expect(pages.map(({ actions }) => actions)).toEqual([
    [expect.objectContaining({ words: action.words, serves: 2, doneOn: '2012-08-16' })],
    [expect.objectContaining({ words: action.words, serves: 2, doneOn: '2012-08-16' })],
  ]);
  expect(pages.map(({ revision }) => revision)).toEqual([3, 3]);
});

test('a recommendation of another council is not held, so that no action is added to it', async () => {
  const theirs = await add();
  const { councilId } = await openCouncil();
  expect(await own.councils.inCouncil(councilId, ({ recommendations }) => recommendations.lock([theirs]))).toEqual([]);
});

test('parts of one recommendation know each other', async () => {
  const [a, b] = [await add({ reference: 'R7', part: 'a' }), await add({ reference: 'R7', part: 'b' })];
  await add({ reference: 'R7', part: 'c', sourceTitle: 'Another report' });
  expect((await read(a)).otherParts.map((part) => part.recommendationId)).toEqual([b]);
});

test('one edit for many changes those that differ', async () => {
  const made = [await add({ rag: 'R' }), await add({ rag: 'A' }), await add()];
  const changed = await within(async ({ recommendations }) =>
    recommendations.editMany(await recommendations.lock(made), { rag: 'A' }, own.by),
  );
  expect(changed).toBe(2);
  expect((await Promise.all(made.map(read))).map(({ rag, revision }) => ({ rag, revision }))).toEqual([
    { rag: 'A', revision: 2 },
    { rag: 'A', revision: 1 },
    { rag: 'A', revision: 2 },
  ]);
});
