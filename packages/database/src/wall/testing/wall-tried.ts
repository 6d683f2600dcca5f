import pg from 'pg';
import { testAddress, type TestCouncil } from '../../testing/open-council.ts';

const adminAddress = (): string => {
  const url = new URL(testAddress('HOLDFAST_TEST_ADMIN_URL'));
  url.pathname = new URL(testAddress('HOLDFAST_TEST_MIGRATION_URL')).pathname;
  return url.toString();
};

/** What tries the wall between two councils: as the role that serves, and with the eyes of one that sees everything. */
export async function wallTried(councils: () => { readonly ours: TestCouncil; readonly theirs: TestCouncil }) {
  const admin = new pg.Client({ connectionString: adminAddress() });
  await admin.connect();
  afterAll(() => admin.end());
  return {
    /** Sees what no wall hides, to know what there is. */
    admin,
    /** Work of the serving role in a council, as a scrutiny officer of ours; nothing of it stays. */
    asCouncil: async (councilId: string, work: (client: pg.Client) => Promise<void>): Promise<void> => {
      const client = new pg.Client({ connectionString: testAddress('HOLDFAST_TEST_DATABASE_URL') });
      await client.connect();
      try {
        await client.query('begin');
        await client.query(`select set_config('app.council_id', $1, true)`, [councilId]);
        // What is one person's own is seen as that person.
        const member = councilId === '' ? '' : councils().ours.memberships.scrutiny_officer;
        await client.query(`select set_config('app.membership_id', $1, true)`, [member]);
        await work(client);
      } finally {
        await client.end();
      }
    },
    /** Changes when any of their rows of a table does. */
    fingerprint: async (table: string): Promise<unknown> => {
      const found = await admin.query<{ mark: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as mark
     from holdfast.${table} t where council_id = $1`,
        [councils().theirs.councilId],
      );
      return found.rows[0]?.mark;
    },
  };
}
