import pg from 'pg';
import { fillCouncil } from '../testing/fill-council.ts';
import { fillSending } from '../testing/fill-sending.ts';
import { openCouncil, testAddress, type TestCouncil } from '../testing/open-council.ts';
import { openTestDatabase } from '../testing/test-database.ts';

/*
 * A policy asks what the transaction has set. Every setting that any policy asks is tried unset, empty, of another council,
 * of nobody and odd, each with every other: a row of another council is seen through the doors below, and no other.
 */

const { source, councils } = await openTestDatabase();
const admin = new pg.Client({ connectionString: adminAddress() });
const serving = new pg.Client({ connectionString: testAddress('HOLDFAST_TEST_DATABASE_URL') });
await admin.connect();
await serving.connect();
afterAll(async () => {
  await Promise.all([serving.end(), admin.end(), source.destroy()]);
});

const nobody = '0190a1b2-0000-7000-8000-000000000001';

/** What each door lets in of another council, as long as it is open: whoever holds this knows it already. */
const doors: Readonly<Record<string, readonly string[]>> = {
  account_id: ['council', 'council_setting', 'membership', 'session'],
  session_hash: ['session'],
  invitation_hash: ['invitation'],
  feed_token_hash: ['calendar_feed'],
  feed_id: ['calendar_feed'],
  email_key: [],
  // Of an account, which is of no council.
  reset_hash: [],
  // Only beside the council's own wall.
  membership_id: [],
};
type Door = keyof typeof doors;

interface Theirs {
  readonly council: TestCouncil;
  /** Of each door what opens it. */
  readonly keys: Readonly<Record<Door, string>>;
}

const tablesOfCouncils = async (): Promise<readonly string[]> => {
  const { rows } = await admin.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'holdfast'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'council_id' order by 1`);
  return rows.map(({ name }) => name);
};

/** The settings that policies ask, as the catalogue has them. */
const settingsAsked = async (): Promise<readonly string[]> => {
  const { rows } = await admin.query<{ said: string }>(`
    select coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') as said
    from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'holdfast'::regnamespace`);
  const names = rows.flatMap(({ said }) => [...said.matchAll(/'app\.(\w+)'/gu)].map(([, name = '']) => name));
  return [...new Set(names)].toSorted();
};

const fill = async (): Promise<TestCouncil> => {
  const council = await openCouncil();
  await councils.inCouncil(council.councilId, (records) => fillCouncil(records, council));
  await fillSending(source, council);
  return council;
};

const one = async (text: string, ...values: readonly unknown[]): Promise<string> => {
  const { rows } = await admin.query<{ value: string | null }>(text, [...values]);
  const value = rows[0]?.value ?? '';
  if (value === '') throw new Error(`Nothing stands in ${text}`);
  return value;
};

/** Another council, in which every door has something behind it. */
const openTheirs = async (): Promise<Theirs> => {
  const council = await fill();
  const id = council.councilId;
  await admin.query(`update holdfast.invitation set token_hash = 'hash of ' || invitation_id, accepted_at = null, withdrawn_at = null
    where council_id = '${id}'`);
  await admin.query(`insert into holdfast.calendar_feed (council_id, calendar_feed_id, committee_id, token_hash, recorded_by)
    select council_id, gen_random_uuid(), committee_id, 'feed of ' || council_id, recorded_by
    from holdfast.calendar_feed where council_id = '${id}' limit 1`);
  const account = await one(
    'select account_id as value from holdfast.membership where membership_id = $1',
    council.memberships.scrutiny_officer,
  );
  await admin.query(
    `insert into holdfast.session (session_hash, account_id, council_id, data, expires_at) values ($1, $2, $3, '{}', now() + interval '1 day')`,
    [`session of ${id}`, account, id],
  );
  const of = (table: string, column: string, more = '') =>
    one(`select ${column}::text as value from holdfast.${table} where council_id = $1 ${more} limit 1`, id);
  return {
    council,
    keys: {
      account_id: account,
      session_hash: `session of ${id}`,
      invitation_hash: await of('invitation', 'token_hash'),
      feed_token_hash: `feed of ${id}`,
      feed_id: await of('calendar_feed', 'calendar_feed_id', 'and token_hash is null and ended_at is null'),
      reset_hash: `reset of ${id}`,
      email_key: await one('select email_key as value from holdfast.account where account_id = $1', account),
      membership_id: council.memberships.scrutiny_officer,
    },
  };
};

/** Which tables show a row of another council under these settings; null where Postgres refuses to answer at all. */
const seenOf = async (
  council: TestCouncil,
  tables: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<readonly string[] | null> => {
  await serving.query('begin');
  try {
    for (const [name, value] of Object.entries(settings))
      await serving.query(`select set_config($1, $2, true)`, [`app.${name}`, value]);
    const text = tables
      .map((table) => `select '${table}' as name from holdfast.${table} where council_id = $1`)
      .join(' union ');
    const { rows } = await serving.query<{ name: string }>(text, [council.councilId]);
    return rows.map(({ name }) => name).toSorted();
  } catch {
    return null;
  } finally {
    await serving.query('rollback');
  }
};

const subsets = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.reduce<readonly (readonly Item[])[]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);

test('every setting that a policy asks has its door here', async () => {
  expect(await settingsAsked()).toEqual([...Object.keys(doors), 'council_id'].toSorted());
});

test('whichever doors of another council stand open, nothing is seen but what is behind them', async () => {
  const [ours, { council, keys }] = [await fill(), await openTheirs()];
  const tables = await tablesOfCouncils();
  const wrong: unknown[] = [];
  for (const councilId of [null, '', ours.councilId])
    for (const open of subsets(Object.keys(doors))) {
      const stated = Object.fromEntries(open.map((door) => [door, keys[door] ?? '']));
      const settings = councilId === null ? stated : { ...stated, council_id: councilId };
      const expected = [...new Set(open.flatMap((door) => doors[door] ?? []))].toSorted();
      const seen = await seenOf(council, tables, settings);
      if (JSON.stringify(seen) !== JSON.stringify(expected)) wrong.push({ councilId, open, seen, expected });
    }
  expect(wrong).toEqual([]);
}, 120_000);

test('a setting that is empty, odd or of nobody opens nothing', async () => {
  const { council } = await openTheirs();
  const tables = await tablesOfCouncils();
  for (const value of ['', ' ', '%', '*', 'null', 'true', "' or true --", nobody, '{}', 'NaN'])
    for (const names of [...Object.keys(doors).map((door) => [door]), ['council_id'], Object.keys(doors)]) {
      const seen = await seenOf(council, tables, Object.fromEntries(names.map((name) => [name, value])));
      expect([value, names, seen ?? []]).toEqual([value, names, []]);
    }
}, 120_000);

function adminAddress(): string {
  const url = new URL(testAddress('HOLDFAST_TEST_ADMIN_URL'));
  url.pathname = new URL(testAddress('HOLDFAST_TEST_MIGRATION_URL')).pathname;
  return url.toString();
}
