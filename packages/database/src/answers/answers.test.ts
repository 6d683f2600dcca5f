import { newId } from '../new-id.ts';
import { fillAnswers } from '../testing/fill-answers.ts';
import { openCouncil } from '../testing/open-council.ts';
import { openTestDatabase } from '../testing/test-database.ts';

const { source, councils } = await openTestDatabase();
afterAll(() => source.destroy());

test('a draft is in hand once for each reminder, and waits only when it was sent', async () => {
  const { councilId, memberships } = await openCouncil();
  const by = memberships.scrutiny_officer;
  const added = await councils.inCouncil(councilId, ({ recommendations }) =>
    recommendations.add({ reference: null, words: 'That it is done.', coreStatus: 'on_track' }, '2012-08-16', by),
  );
  if (added.kind !== 'added') throw new Error('The recommendation was not added.');
  const item = { reminderId: newId(), recommendationId: added.recommendationId };
  await source.transaction(async (manager) => {
    await manager.query(`select set_config('app.council_id', $1, true)`, [councilId]);
    await manager.query(
      `insert into holdfast.reminder (council_id, reminder_id, kind, recommendation_id, because, urgent, raised_on)
       values ($1, $2, 'update_wanted', $3, 'The panel meets.', false, '2012-08-16')`,
      [councilId, item.reminderId, item.recommendationId],
    );
  });
  await councils.inCouncil(councilId, (records) => fillAnswers(records, item, by));
  await councils.inCouncil(councilId, (records) => fillAnswers(records, item, by));
  expect(await councils.readCouncil(councilId, ({ answers }) => answers.countWaiting())).toBe(0);
});
