import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { testAddress } from '../testing/open-council.ts';

const url = new URL(testAddress('HOLDFAST_TEST_ADMIN_URL'));
url.pathname = new URL(testAddress('HOLDFAST_TEST_MIGRATION_URL')).pathname;
const admin = new pg.Client({ connectionString: url.toString() });
await admin.connect();
afterAll(() => admin.end());

const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const doors = sources.map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8')).join('\n');

test('every function that looks across councils is asked by a door, and by none but the serving role', async () => {
  const found = await admin.query<{ name: string; askers: string[] }>(`
    select p.proname as name, array(select distinct a.grantee::regrole::text from aclexplode(p.proacl) a
      where a.grantee <> p.proowner order by 1) as askers
    from pg_proc p where p.pronamespace = 'holdfast'::regnamespace and p.prosecdef order by 1`);
  expect(found.rows.length).toBeGreaterThanOrEqual(10);
  for (const { name, askers } of found.rows) {
    expect({ name, asked: doors.includes(`holdfast.${name}(`) }).toEqual({ name, asked: true });
    expect({ name, askers }).toEqual({ name, askers: ['holdfast_serving'] });
  }
});

test('behind them the housekeeper sees these columns of these tables, and nothing else', async () => {
  const found = await admin.query<{ table: string; verb: string; columns: string }>(`
    select c.relname as table, x.privilege_type as verb, string_agg(a.attname, ', ' order by a.attname) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) x
    where c.relnamespace = 'holdfast'::regnamespace and x.grantee = 'holdfast_housekeeper'::regrole
    group by 1, 2
    union all select c.relname, x.privilege_type, '*' from pg_class c, aclexplode(c.relacl) x
    where c.relnamespace = 'holdfast'::regnamespace and x.grantee = 'holdfast_housekeeper'::regrole
    order by 1, 2`);
  expect(found.rows.map(({ table, verb, columns }) => `${verb} ${table}: ${columns}`)).toEqual([
    'SELECT calendar_run: calendar_source_id, council_id, state, touched_at',
    'SELECT calendar_source: calendar_source_id, council_id, due_at, removed_at, rhythm',
    'SELECT council: council_id',
    'SELECT digest: ask_receipt_at, channel, claimed_at, council_id, digest_id, kind, next_attempt_at, over_at, rests_until, send_after, state',
    'SELECT planned_ending: council_id, last_day, planned_ending_id, removed_at, settled_at',
    'SELECT reminder_day: council_id, planned_for',
    'SELECT reshuffle: council_id, effective_on, removed_at, reshuffle_id, state',
    'DELETE session: *',
    'SELECT session: expires_at, session_hash',
    'SELECT upload: council_id, state, touched_at, upload_id',
    'SELECT watch: council_id, look_on',
  ]);
});

test('nobody who serves makes somebody an operator, or ends an account', async () => {
  const found = await admin.query<{ verb: string; columns: string[] }>(`
    select x.privilege_type as verb, array_agg(a.attname::text order by a.attname) as columns
    from pg_attribute a, aclexplode(a.attacl) x
    where a.attrelid = 'holdfast.account'::regclass and x.grantee = 'holdfast_serving'::regrole group by 1 order by 1`);
  expect(found.rows).toEqual([
    {
      verb: 'INSERT',
      columns: ['account_id', 'bound_to', 'email', 'email_key', 'full_name', 'password_hash', 'verified_at'],
    },
    { verb: 'UPDATE', columns: ['bound_to', 'language', 'password_hash', 'verified_at'] },
  ]);
});
