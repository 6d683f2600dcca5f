import pg from 'pg';
import { openCouncil, testAddress } from '../testing/open-council.ts';

const url = new URL(testAddress('HOLDFAST_TEST_ADMIN_URL'));
url.pathname = new URL(testAddress('HOLDFAST_TEST_MIGRATION_URL')).pathname;
const admin = new pg.Client({ connectionString: url.toString() });
await admin.connect();
afterAll(() => admin.end());

/** Each question of housekeeping and of the figures, as it is asked. */
const asked = [
  "uploads_waiting(10, interval '1 hour')",
  "reshuffles_due(10, '2012-08-16')",
  "endings_due(10, '2012-08-16')",
  "calendars_waiting(10, interval '1 hour')",
  "councils_to_remind(10, '2012-08-16')",
  "councils_to_send(10, now(), interval '1 hour')",
  'receipts_due(10)',
  'digest_figures(now())',
  'message_figures(now())',
];

/** What grows with the years of a council, and not with what is to be done today. */
const growing = ['digest', 'upload', 'calendar_run'];

const rows = 10_000;

test('no question across councils reads all that was ever sent, uploaded or looked up', async () => {
  const { councilId } = await openCouncil();
  await admin.query('begin');
  try {
    await admin.query(
      `insert into holdfast.digest (council_id, digest_id, for_day, kind, recipient_kind, recipient_id, recipient_name,
         address, state, send_after, next_attempt_at, over_at, link_expires_at)
       select $1, gen_random_uuid(), '2012-08-16', 'ordinary', 'person', gen_random_uuid(), 'Ada Brook',
         n || '@example.gov.uk', 'sent', now() - interval '1 year', now() - interval '1 year',
         now() - interval '1 year', now() - interval '11 months' from generate_series(1, $2::int) n`,
      [councilId, rows],
    );
    await admin.query('analyze holdfast.digest');
    const read = async () =>
      (
        await admin.query<{ name: string; read: string }>(
          `select relname as name, pg_stat_get_xact_tuples_returned(oid) as read from pg_class
           where relnamespace = 'holdfast'::regnamespace and relname = any($1)`,
          [growing],
        )
      ).rows;
    const found: string[] = [];
    for (const question of asked) {
      const before = new Map((await read()).map((one) => [one.name, Number(one.read)]));
      await admin.query(`select * from holdfast.${question}`);
      for (const one of await read())
        if (Number(one.read) - (before.get(one.name) ?? 0) > rows / 2) found.push(`${question} reads ${one.name}`);
    }
    expect(found).toEqual([]);
  } finally {
    await admin.query('rollback');
  }
}, 120_000);
