import pg from 'pg';
import { fillCouncil } from '../testing/fill-council.ts';
import { fillSending } from '../testing/fill-sending.ts';
import { openCouncil, testAddress, type TestCouncil } from '../testing/open-council.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { wallTried } from './testing/wall-tried.ts';

let ours: TestCouncil;
let theirs: TestCouncil;
const { source, councils } = await openTestDatabase();
const { admin, asCouncil, fingerprint } = await wallTried(() => ({ ours, theirs }));

beforeAll(async () => {
  ours = await openCouncil();
  theirs = await openCouncil();
  for (const council of [ours, theirs]) {
    await councils.inCouncil(council.councilId, (records) => fillCouncil(records, council));
    await fillSending(source, council);
  }
});
afterAll(() => source.destroy());

/** To what the serving role may add, and nothing of it may it change or remove. */
const onlyAdded = (
  await admin.query<{ name: string; ofCouncil: boolean; policies: string[] }>(`
    select c.relname as name,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'council_id') as "ofCouncil",
      array(
      select polname::text || ' ' || polcmd::text from pg_policy p
      where p.polrelid = c.oid and not p.polpermissive and pg_get_expr(p.polqual, p.polrelid) = 'false' and p.polroles = '{0}'
      order by 1) as policies
    from pg_class c where c.relnamespace = 'holdfast'::regnamespace and c.relkind in ('r', 'p')
      and has_table_privilege('holdfast_serving', c.oid, 'insert') and not has_table_privilege('holdfast_serving', c.oid, 'delete')
      and not has_any_column_privilege('holdfast_serving', c.oid, 'update') order by 1`)
).rows;

/** An account belongs to no council, and what is only added to it has a test of its own. */
const addedByCouncils = onlyAdded.filter(({ ofCouncil }) => ofCouncil).map(({ name }) => name);

describe('what is appended is never changed', () => {
  test('it is forbidden by the table itself, to its owner and to whoever is granted it by mistake', () => {
    expect(onlyAdded.map(({ name }) => name)).toEqual(expect.arrayContaining(['correction', 'event', 'response']));
    const forbidden = ['never_changed w', 'never_removed d'];
    expect(onlyAdded).toEqual(onlyAdded.map((table) => ({ ...table, policies: forbidden })));
  });

  test.each(addedByCouncils)('not even by its own council: %s', async (table) => {
    for (const text of [`update holdfast.${table} set council_id = council_id`, `delete from holdfast.${table}`]) {
      await asCouncil(ours.councilId, async (client) => {
        await expect(client.query(text)).rejects.toMatchObject({ code: '42501' });
      });
    }
  });
});

test.each(addedByCouncils)('not even its owner changes or removes a line of %s', async (table) => {
  const owner = new pg.Client({ connectionString: testAddress('HOLDFAST_TEST_MIGRATION_URL') });
  await owner.connect();
  const before = await fingerprint(table);
  await owner.query(`select set_config('app.council_id', $1, false)`, [theirs.councilId]);
  expect((await owner.query(`select 1 from holdfast.${table}`)).rowCount).toBeGreaterThan(0);
  for (const text of [`update holdfast.${table} set council_id = council_id`, `delete from holdfast.${table}`])
    expect((await owner.query(text)).rowCount).toBe(0);
  await owner.end();
  expect(await fingerprint(table)).toBe(before);
});
