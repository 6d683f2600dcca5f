import type { CouncilRecords } from '@holdfast/database/council-records';
import { openCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { take } from '../recommendations/take.ts';
import { acceptAnswer } from './decide.ts';
import { say } from './say.ts';

const { source, councils } = await openTestDatabase();
afterAll(() => source.destroy());

test('an officer who accepts while it is replaced waits for it and is told, and neither holds up the other for ever', async () => {
  const { councilId, memberships } = await openCouncil();
  const officer = { membershipId: memberships.scrutiny_officer, roles: ['scrutiny_officer'] as const };
  const lead = { membershipId: memberships.responder, roles: ['responder'] as const, name: 'Sam responder' };
  const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) => councils.inCouncil(councilId, work);
  const added = await within(({ today, recommendations }) =>
    recommendations.add(
      { reference: null, words: 'That it be done.', coreStatus: 'on_track', lead: ['Sam responder'] },
      today,
      officer.membershipId,
    ),
  );
  if (added.kind !== 'added') throw new Error(added.kind);
  const propose = async (records: CouncilRecords, words: string) => {
    const held = await take(records, added.recommendationId);
    await say(records, held, { kind: 'update', values: { words, asOf: records.today } }, lead);
  };
  await within((records) => propose(records, 'First.'));
  const page = await within(({ answers }) => answers.waiting({ limit: 1 }, 'register_editor'));
  const [first] = page.kind === 'page' ? page.items : [];
  const accepting = Promise.withResolvers<undefined>();
  // Whoever proposes holds the recommendation; then the officer begins; then the proposal is replaced.
  const [proposed, accepted] = await Promise.allSettled([
    within(async (records) => {
      await take(records, added.recommendationId);
      accepting.resolve(undefined);
      await new Promise((resolve) => setTimeout(resolve, 150));
      await propose(records, 'Second.');
    }),
    accepting.promise.then(() =>
      within((records) =>
        acceptAnswer(records, first?.answerId ?? '', first?.revision ?? 0, { words: null, statusAfter: null }, officer),
      ),
    ),
  ]);
  expect(proposed).toMatchObject({ status: 'fulfilled' });
  expect(accepted).toMatchObject({ status: 'rejected', reason: { why: { code: 'answers.replaced_already' } } });
  const after = await within(({ answers }) => answers.waiting({ limit: 5 }, 'register_editor'));
  expect(after).toMatchObject({ total: 1, items: [{ words: 'Second.' }] });
});
