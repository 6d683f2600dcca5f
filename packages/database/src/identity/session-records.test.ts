import { realTime } from '../real-time.ts';
import { statedDay } from '../testing/stated-day.ts';
import { createHash, randomBytes } from 'node:crypto';
import { openCouncil } from '../testing/open-council.ts';
import { type TestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { AccountRecords, emailKey } from './account-records.ts';
import { SessionRecords } from './session-records.ts';

let database: TestDatabase;
let sessions: SessionRecords;
beforeAll(async () => {
  database = await openTestDatabase();
  sessions = new SessionRecords(database.source);
});
afterAll(() => database.source.destroy());

const freshHash = (): string => createHash('sha256').update(randomBytes(16)).digest('hex');
const fresh = { alsoOpened: [], begunAt: null, browser: null, system: null };
const inAnHour = (): Date => new Date(realTime().getTime() + 3_600_000);
const accountOf = async (councilId: string, membershipId: string): Promise<string> =>
  database.source.transaction(async (manager) => {
    await manager.query(`select set_config('app.council_id', $1, true)`, [councilId]);
    const rows = await manager.query<{ account_id: string }[]>(
      'select account_id from holdfast.membership where council_id = $1 and membership_id = $2',
      [councilId, membershipId],
    );
    return rows[0]?.account_id ?? '';
  });

test('a session is found by its hash with who holds it, and by nothing else', async () => {
  const { councilId, memberships } = await openCouncil();
  const accountId = await accountOf(councilId, memberships.responder);
  const hash = freshHash();
  await sessions.save(hash, { accountId, councilId, csrfSecret: 'secret', ...fresh }, inAnHour());
  expect(await sessions.find(hash)).toMatchObject({
    csrfSecret: 'secret',
    holder: { accountId, membership: { councilId, membershipId: memberships.responder, roles: ['responder'] } },
  });
  expect(await sessions.find(freshHash())).toBeNull();
});

test('a session in a council that the account does not belong to has no membership', async () => {
  const [own, other] = [await openCouncil(), await openCouncil()];
  const accountId = await accountOf(own.councilId, own.memberships.responder);
  const hash = freshHash();
  await sessions.save(hash, { accountId, councilId: other.councilId, csrfSecret: null, ...fresh }, inAnHour());
  expect(await sessions.find(hash)).toMatchObject({ holder: { accountId, membership: null } });
});

test('a session that is over, or that was ended, is not found', async () => {
  const hash = freshHash();
  await sessions.save(
    hash,
    { accountId: null, councilId: null, csrfSecret: null, ...fresh },
    new Date(realTime().getTime() - 1_000),
  );
  expect(await sessions.find(hash)).toBeNull();
  await sessions.save(hash, { accountId: null, councilId: null, csrfSecret: null, ...fresh }, inAnHour());
  expect(await sessions.find(hash)).toMatchObject({ holder: null });
  await sessions.end(hash);
  expect(await sessions.find(hash)).toBeNull();
});

test('nothing that finds a session leaves a door open behind it', async () => {
  const { councilId, memberships } = await openCouncil();
  const hash = freshHash();
  const accountId = await accountOf(councilId, memberships.read_only);
  await sessions.save(hash, { accountId, councilId, csrfSecret: null, ...fresh }, inAnHour());
  await sessions.find(hash);
  const seen = await Promise.all(
    Array.from({ length: 8 }, () =>
      database.source.query<{ count: string }[]>(
        'select (select count(*) from holdfast.session) + (select count(*) from holdfast.account) as count',
      ),
    ),
  );
  expect(new Set(seen.map(([row]) => row?.count))).toEqual(new Set(['0']));
});

test('an account tells its councils, and only its own', async () => {
  const { councilId, name, memberships } = await openCouncil();
  const accountId = await accountOf(councilId, memberships.committee_member);
  const councils = await new AccountRecords(database.source, statedDay).councilsOf(accountId);
  expect(councils.map((council) => council.name)).toEqual([name]);
});

test('an address is the same however it is written', () => {
  expect(emailKey(' Sam.Reed@Example.gov.uk ')).toBe('sam.reed@example.gov.uk');
});
