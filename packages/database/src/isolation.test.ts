import pg from 'pg';
import { fillCouncil } from './testing/fill-council.ts';
import { fillSending } from './testing/fill-sending.ts';
import { openCouncil, testAddress, type TestCouncil } from './testing/open-council.ts';
import { openTestDatabase } from './testing/test-database.ts';
import { wallTried } from './wall/testing/wall-tried.ts';

/** Tables that belong to no council, each with the reason. */
const platform: Readonly<Record<string, { readonly wall: boolean; readonly reason: string }>> = {
  migration: { wall: false, reason: 'Which migrations ran; nothing of a council.' },
  sign_in_throttle: {
    wall: false,
    reason: 'How often a hashed address tried to sign in, before any council is known.',
  },
  account: { wall: true, reason: 'A person may belong to several councils; doors by email and by own id.' },
  account_event: { wall: true, reason: 'What happened to an account, for its holder alone.' },
  password_reset: { wall: true, reason: 'Belongs to an account; the door is the hash of its link.' },
  session: { wall: true, reason: 'Comes before the council is chosen; the door is the hash of its token.' },
};

/** Unique over all councils, each with the reason why that tells nothing. */
const globallyUnique: Readonly<Record<string, string>> = {
  council_code_key: 'Only the operator opens councils, and the serving role may not write a code.',
  account_email_key_key: 'Of the platform, not of a council.',
};

const { admin, asCouncil, fingerprint } = await wallTried(() => ({ ours, theirs }));
const tables = (
  await admin.query<{ name: string; forced: boolean; policies: string[] }>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      array(select polname::text from pg_policy p where p.polrelid = c.oid order by 1) as policies
    from pg_class c where c.relnamespace = 'holdfast'::regnamespace and c.relkind in ('r', 'p') order by 1`)
).rows;
const ofCouncils = tables.filter(({ name }) => !(name in platform)).map(({ name }) => name);

let ours: TestCouncil;
let theirs: TestCouncil;
const { source, councils } = await openTestDatabase();

beforeAll(async () => {
  ours = await openCouncil();
  theirs = await openCouncil();
  for (const council of [ours, theirs]) {
    await councils.inCouncil(council.councilId, (records) => fillCouncil(records, council));
    await fillSending(source, council);
  }
});
afterAll(() => source.destroy());

test('every table of a council stands behind a forced wall', () => {
  expect(ofCouncils.length).toBeGreaterThanOrEqual(18);
  for (const { name, forced, policies } of tables) {
    const exempt = platform[name];
    expect({ name, forced }).toEqual({ name, forced: exempt?.wall ?? true });
    if (exempt === undefined) expect({ name, wall: policies.includes('council_wall') }).toEqual({ name, wall: true });
  }
});

test('every key of a council’s table begins with the council', async () => {
  const keys = await admin.query<{ name: string; first: string; ours: boolean }>(
    `
    select i.indexrelid::regclass::text as name, a.attname as first, c.relname = any($1) as ours
    from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where c.relnamespace = 'holdfast'::regnamespace and i.indisunique and c.relname = any($1)`,
    [ofCouncils],
  );
  const wrong = keys.rows.filter(
    ({ name, first }) => first !== 'council_id' && !(name.replace('holdfast.', '') in globallyUnique),
  );
  expect(keys.rows.length).toBeGreaterThanOrEqual(ofCouncils.length);
  expect(wrong).toEqual([]);
});

test('every foreign key carries the council along', async () => {
  // Key checks do not ask policies: by a single column another council's row could be named, and so be found out.
  const keys = await admin.query<{ name: string; columns: string[]; target: string[]; to: string }>(
    `
    select k.conname as name, k.confrelid::regclass::text as to,
      array(select a.attname::text from unnest(k.conkey) with ordinality u(n, i) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.i) as columns,
      array(select a.attname::text from unnest(k.confkey) with ordinality u(n, i) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.i) as target
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and c.relnamespace = 'holdfast'::regnamespace and c.relname = any($1)`,
    [ofCouncils],
  );
  const single = keys.rows.filter(({ columns, target }) => columns[0] !== 'council_id' || target[0] !== 'council_id');
  expect(keys.rows.length).toBeGreaterThan(30);
  expect(single.map(({ name, to }) => ({ name, to }))).toEqual([
    { name: 'membership_account_id_fkey', to: 'holdfast.account' },
  ]);
});

test('no view looks past the wall, and every function that does belongs to the housekeeper', async () => {
  const views = await admin.query(
    `select relname from pg_class where relnamespace = 'holdfast'::regnamespace and relkind in ('v', 'm')`,
  );
  expect(views.rows).toEqual([]);
  const definers = await admin.query<{ name: string }>(`
    select proname as name, proowner::regrole::text as owner, proconfig as config from pg_proc
    where pronamespace = 'holdfast'::regnamespace and prosecdef order by 1`);
  // That a door asks each of them, doors.test.ts says.
  const kept = { owner: 'holdfast_housekeeper', config: ['search_path=pg_catalog, pg_temp'] };
  expect(definers.rows.length).toBeGreaterThanOrEqual(10);
  expect(definers.rows).toEqual(definers.rows.map(({ name }) => ({ name, ...kept })));
});

describe.each(ofCouncils)('as one council, of another’s %s', (table) => {
  test('nothing is seen or counted', async () => {
    await asCouncil(ours.councilId, async (client) => {
      const found = await client.query<{ all: number; own: number; other: number }>(
        `select count(*)::int as all, count(*) filter (where council_id = $1)::int as own,
           count(*) filter (where council_id = $2)::int as other from holdfast.${table}`,
        [ours.councilId, theirs.councilId],
      );
      const { all, own, other } = found.rows[0] ?? { all: -1, own: -1, other: -1 };
      expect(own).toBeGreaterThan(0);
      expect({ all, other }).toEqual({ all: own, other: 0 });
    });
  });

  test('nothing is seen when no council is set', async () => {
    await asCouncil('', async (client) => {
      const found = await client.query<{ count: number }>(`select count(*)::int as count from holdfast.${table}`);
      expect(found.rows).toEqual([{ count: 0 }]);
    });
  });

  test('nothing is inserted for it', async () => {
    const columns = await columnsOf(table);
    const row = await admin.query<{ row: unknown }>(
      `select to_jsonb(t) as row from holdfast.${table} t where council_id = $1 limit 1`,
      [theirs.councilId],
    );
    expect(row.rows).toHaveLength(1);
    await asCouncil(ours.councilId, async (client) => {
      const insert = `insert into holdfast.${table} (${columns}) select ${columns} from jsonb_populate_record(null::holdfast.${table}, $1)`;
      await expect(client.query(insert, [row.rows[0]?.row])).rejects.toMatchObject({ code: '42501' });
    });
  });

  test.each(['update', 'delete'] as const)('nothing is changed by %s', async (verb) => {
    const before = await fingerprint(table);
    await asCouncil(ours.councilId, async (client) => {
      const text =
        verb === 'update'
          ? `update holdfast.${table} set ${await grantedColumn(table)}`
          : `delete from holdfast.${table}`;
      const outcome = await client.query(`${text} where council_id = $1`, [theirs.councilId]).then(
        ({ rowCount }) => rowCount,
        (error: unknown) => (error instanceof pg.DatabaseError ? error.code : error),
      );
      // Not granted at all, or granted and nothing found.
      expect([0, '42501']).toContain(outcome);
    });
    expect(await fingerprint(table)).toBe(before);
  });
});

test('a person’s own view of the register is seen by no colleague, and written for none', async () => {
  await asCouncil(ours.councilId, async (client) => {
    const mine = await client.query<{ row: unknown }>('select to_jsonb(v) as row from holdfast.register_view v');
    expect(mine.rows).toHaveLength(1);
    for (const member of [ours.memberships.responder, '']) {
      await client.query(`select set_config('app.membership_id', $1, true)`, [member]);
      expect((await client.query('select 1 from holdfast.register_view')).rows).toEqual([]);
    }
    const insert =
      'insert into holdfast.register_view select * from jsonb_populate_record(null::holdfast.register_view, $1)';
    await expect(client.query(insert, [mine.rows[0]?.row])).rejects.toMatchObject({ code: '42501' });
  });
});

test.each(['', 'undefined', 'null', `${'0'.repeat(8)}-0000-0000-0000`])(
  'a council of %j is an error, never all councils',
  async (councilId) => {
    await expect(councils.inCouncil(councilId, ({ committees }) => committees.list())).rejects.toThrow('Not a council');
  },
);

test('a setting does not leak into the next council’s work on the same connection', async () => {
  const one = new pg.Pool({ connectionString: testAddress('HOLDFAST_TEST_DATABASE_URL'), max: 1 });
  const client = await one.connect();
  await client.query('begin');
  await client.query(`select set_config('app.council_id', $1, true)`, [ours.councilId]);
  await client.query('commit');
  client.release();
  expect((await one.query('select count(*)::int as count from holdfast.committee')).rows).toEqual([{ count: 0 }]);
  await one.end();
});

async function columnsOf(table: string): Promise<string> {
  const found = await admin.query<{ names: string }>(
    `select string_agg(attname, ', ' order by attnum) as names from pg_attribute
     where attrelid = ('holdfast.' || $1)::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return found.rows[0]?.names ?? '';
}

/** An update that the serving role may make where it may make any: a column set to itself. */
async function grantedColumn(table: string): Promise<string> {
  const found = await admin.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = ('holdfast.' || $1)::regclass and attnum > 0
       and not attisdropped and attgenerated = '' and has_column_privilege('holdfast_serving', attrelid, attnum, 'update')
     order by attnum desc limit 1`,
    [table],
  );
  const name = found.rows[0]?.name ?? 'council_id';
  return `${name} = ${name}`;
}
