import pg from 'pg';
import { carryOut } from '../migrate.ts';
import { openOwnDatabase } from '../testing/own-database.ts';
import { migrations } from './migrations.ts';

const id = (number: number) => `00000000-0000-7000-8000-${number.toString().padStart(12, '0')}`;
const council = id(1);

/** What a register held of each, before: its source, its source's day, whom it was put to, and its day. */
const before = [
  ['its source is not known', null, '2026-06-04', null, null, '2026-08-03'],
  ['no kind of body is known', 'inquiry', '2026-06-04', null, 'The Ferry Trust', '2026-08-03'],
  ['an inquiry', 'inquiry', '2026-06-04', null, null, '2026-08-03'],
  ['a coroner of 2010', 'coroner', '2010-01-04', null, null, null],
  ['a coroner, history', 'coroner', '2010-01-05', null, null, null],
  ['crime and disorder, no notice', 'meeting', '2026-06-04', 'crime_and_disorder_partner', null, null],
] as const;

async function within<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set search_path to holdfast');
    await client.query(`select set_config('app.council_id', $1, false)`, [council]);
    return await work(client);
  } finally {
    await client.end();
  }
}

test('days that were counted from nothing go and those of the law begin, and what stood is kept for its day', async () => {
  const { migrationUrl } = await openOwnDatabase();
  const upTo = (number: string) =>
    carryOut(
      migrationUrl,
      migrations.filter(({ name }) => name.slice(-4) <= number),
    );
  await upTo('0047');
  await within(migrationUrl, async (client) => {
    const values = [council];
    await client.query(
      `insert into council (council_id, code, name, nation) values ($1, 'OLD', 'Oldwick', 'england')`,
      values,
    );
    for (const [index, [words, source, on, askedOf, body, due]] of before.entries())
      await client.query(
        `insert into recommendation (council_id, recommendation_id, reference, words, core_status, source_kind, source_date,
           asked_of, partner_body, received_on, response_due_on, response_first_due_on, response_required, standing)
         values ($1, $2, $3, $3, 'awaiting_response', $4, $5, $6, $7, $5, $8, $8, $9, $10)`,
        [
          council,
          id(10 + index),
          words,
          source,
          on,
          askedOf,
          body,
          due,
          askedOf === null ? null : 'not_required',
          words.endsWith('history') ? 'history' : 'live',
        ],
      );
  });
  await upTo('0048');
  const after = await within(migrationUrl, (client) =>
    client.query<{ words: string; due: string | null; first: string | null; was: string | null }>(
      `select r.words, r.response_due_on::text as due, r.response_first_due_on::text as first,
         (select f.held->>'response_due_on' from former_values f where f.council_id = r.council_id
            and f.recommendation_id = r.recommendation_id and f.held ? 'response_due_on') as was
       from recommendation r where r.council_id = $1 order by r.recommendation_id`,
      [council],
    ),
  );
  expect(after.rows.map(({ words, due, first, was }) => [words, due, first, was])).toEqual([
    ['its source is not known', null, null, '2026-08-03'],
    ['no kind of body is known', null, null, '2026-08-03'],
    ['an inquiry', '2026-08-03', '2026-08-03', null],
    ['a coroner of 2010', '2010-03-01', '2010-03-01', null],
    ['a coroner, history', null, null, null],
    ['crime and disorder, no notice', '2026-07-02', '2026-07-02', null],
  ]);
});
