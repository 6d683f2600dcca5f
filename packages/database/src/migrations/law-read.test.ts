import pg from 'pg';
import { carryOut, migrate } from '../migrate.ts';
import { openOwnDatabase } from '../testing/own-database.ts';
import { migrations } from './migrations.ts';

const id = (number: number) => `00000000-0000-7000-8000-${number.toString().padStart(12, '0')}`;

/** Councils of before: nation, form of government, own time. */
const councils = [
  ['wales', null, null],
  ['wales', null, '{"weeks": 6}'],
  ['england', 'committee_system', null],
  ['england', 'committee_system', '{"weeks": 20}'],
  ['england', 'combined_county_authority', null],
  ['northern_ireland', 'executive_arrangements', null],
  ['england', null, null],
] as const;

/** By council: its source, the day of its receipt and of its paper, and its day; then the day that follows. */
const before = [
  [0, 'inquiry', '2010-06-01', '2010-07-31', null],
  [0, 'inquiry', '2012-04-30', '2012-06-29', '2012-06-29'],
  [1, 'inquiry', '2010-06-01', '2010-07-12', '2010-07-12'],
  [2, 'inquiry', '2015-12-31', null, '2016-02-29'],
  [2, 'inspection', '2015-12-31', null, null],
  [3, 'inquiry', '2021-03-01', '2021-07-18', '2021-04-30'],
  [4, 'inquiry', '2024-02-29', '2024-04-28', null],
  [5, 'inquiry', '2016-12-30', null, '2017-02-28'],
  [6, 'inquiry', '2026-06-04', '2026-08-03', '2026-08-03'],
  [6, 'coroner', '2011-11-08', '2012-01-03', '2012-01-02'],
  [6, 'coroner', '2015-12-01', '2016-01-26', '2016-01-26'],
] as const;

async function within<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set search_path to holdfast');
    return await work(client);
  } finally {
    await client.end();
  }
}
const as = (client: pg.Client, council: number) =>
  client.query(`select set_config('app.council_id', $1, false)`, [id(council + 1)]);

test('days by a law that did not hold go, and those of the law as it stands begin', async () => {
  const { migrationUrl } = await openOwnDatabase();
  await carryOut(
    migrationUrl,
    migrations.filter(({ name }) => name.slice(-4) < '0059'),
  );
  await within(migrationUrl, async (client) => {
    for (const [index, [nation, form, own]] of councils.entries()) {
      await as(client, index);
      const council = id(index + 1);
      await client.query(`insert into council (council_id, code, name, nation) values ($1, $2, $2, $3)`, [
        council,
        `C${String(index)}`,
        nation,
      ]);
      const set = (name: string, value: string, number: number) =>
        client.query(
          `insert into council_setting (council_id, council_setting_id, name, value, valid_from, revision)
           values ($1, $2, $3, $4::jsonb, '2000-01-01', 1)`,
          [council, id(100 + index * 2 + number), name, value],
        );
      if (form !== null) await set('governance', `"${form}"`, 0);
      if (own !== null) await set('response_period', own, 1);
    }
    for (const [index, [council, source, on, due]] of before.entries()) {
      await as(client, council);
      await client.query(
        `insert into recommendation (council_id, recommendation_id, reference, words, core_status, source_kind, source_date,
           received_on, response_due_on, response_first_due_on, standing)
         values ($1, $2, $3, 'Words.', 'awaiting_response', $4, $5, $5, $6, $6, 'live')`,
        [id(council + 1), id(10 + index), `R${String(index)}`, source, on, due],
      );
    }
  });
  await migrate(migrationUrl);
  const after = await within(migrationUrl, async (client) => {
    const days: (string | null)[] = [];
    for (const [index, [council]] of before.entries()) {
      await as(client, council);
      const found = await client.query<{ due: string | null }>(
        'select response_due_on::text as due from recommendation where recommendation_id = $1',
        [id(10 + index)],
      );
      days.push(found.rows[0]?.due ?? null);
    }
    return days;
  });
  expect(after).toEqual(before.map(([, , , , expected]) => expected));
});
