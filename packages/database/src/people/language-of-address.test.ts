import { CouncilTransaction } from '../council-transaction.ts';
import { openCouncil } from '../testing/open-council.ts';
import { statedDay } from '../testing/stated-day.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { languageOfAddress } from './language-of-address.ts';
import { readReminderDirectory } from '../reminders/directory.ts';

const { source } = await openTestDatabase();
afterAll(() => source.destroy());

test('an account is seen for the question that opens it, and not by what follows in the same transaction', async () => {
  const { councilId } = await openCouncil();
  const wishes = { councilId, today: statedDay(), origin: { via: 'screen' } } as const;
  await CouncilTransaction.within(source, wishes, 'write', async (transaction) => {
    const accounts = () => transaction.rows('accounts-seen', 'select 1 from account where $1::uuid is not null');
    const { members } = await readReminderDirectory(transaction, statedDay(), statedDay());
    expect(await accounts()).toEqual([]);
    await languageOfAddress(transaction, members[0]?.email ?? '');
    expect(await accounts()).toEqual([]);
  });
});
