import { newId } from '../new-id.ts';
import { openCouncil } from '../testing/open-council.ts';
import { statedDay } from '../testing/stated-day.ts';
import { type TestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { AccountRecords } from './account-records.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.source.destroy());

const origin = { address: '192.0.2.7', browser: 'Firefox', system: 'Windows', byName: null };

/** As the serving role, with the account's own door open. */
const asHolder = (accountId: string, text: string) =>
  database.source.transaction(async (manager) => {
    await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
    return manager.query<unknown[]>(text);
  });

test('what happened to an account is read by its holder alone, and never changed or removed', async () => {
  const accounts = new AccountRecords(database.source, statedDay);
  const { councilId, memberships } = await openCouncil();
  const [row] = await database.source.transaction(async (manager) => {
    await manager.query(`select set_config('app.council_id', $1, true)`, [councilId]);
    return manager.query<{ account_id: string }[]>(
      'select account_id from holdfast.membership where council_id = $1 and membership_id = $2',
      [councilId, memberships.read_only],
    );
  });
  const accountId = row?.account_id ?? '';
  await accounts.noteSignIn(accountId, origin);
  expect(await accounts.eventsOf(accountId)).toMatchObject([{ kind: 'signed_in', ...origin }]);
  expect(await accounts.eventsOf(newId())).toEqual([]);
  expect(await asHolder(newId(), 'select 1 from holdfast.account_event')).toEqual([]);
  for (const text of ['update holdfast.account_event set address = null', 'delete from holdfast.account_event'])
    await expect(asHolder(accountId, text)).rejects.toMatchObject({ code: '42501' });
});
