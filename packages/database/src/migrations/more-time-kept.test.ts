import pg from 'pg';
import { carryOut, migrate } from '../migrate.ts';
import { openOwnDatabase } from '../testing/own-database.ts';
import { migrations } from './migrations.ts';

const id = (number: number) => `00000000-0000-7000-8000-${number.toString().padStart(12, '0')}`;
const [council, membership, account, committee, meeting] = [id(1), id(2), id(3), id(4), id(5)];

/** What a register held of each: its first day, the day that stood, and what was asked: of what, to which day, and what came of it. */
const before = [
  ['lost with its clock', '2026-08-03', '2026-08-03', [['response', '2026-10-31', 'approved']]],
  [
    'twice',
    '2026-08-03',
    '2026-08-03',
    [
      ['response', '2026-09-30', 'approved'],
      ['response', '2026-10-31', 'approved'],
    ],
  ],
  ['still there', '2026-08-03', '2026-10-31', [['response', '2026-10-31', 'approved']]],
  ['no clock runs', null, '2026-10-31', [['response', '2026-10-31', 'approved']]],
  ['the clock gives more', '2026-11-09', '2026-10-31', [['response', '2026-10-31', 'approved']]],
  ['withdrawn', '2026-08-03', '2026-10-31', [['response', '2026-10-31', 'withdrawn']]],
  ['not approved', '2026-08-03', '2026-08-03', [['response', '2026-10-31', 'refused']]],
  ['of the work', '2026-08-03', '2026-08-03', [['work', '2026-10-31', 'approved']]],
] as const;

test('more time that was lost comes back, and stands nowhere else than where it was given', async () => {
  const { migrationUrl } = await openOwnDatabase();
  await carryOut(
    migrationUrl,
    migrations.filter(({ name }) => name.slice(-4) < '0057'),
  );
  const client = new pg.Client({ connectionString: migrationUrl });
  await client.connect();
  try {
    await client.query(`set search_path to holdfast; select set_config('app.council_id', '${council}', false)`);
    await client.query(
      `insert into council (council_id, code, name, nation) values ($1, 'OLD', 'Oldwick', 'england')`,
      [council],
    );
    await client.query(`
      alter table account no force row level security;
      insert into account (account_id, email, email_key, password_hash, full_name)
      values ('${account}', 'sam@example.gov.uk', 'sam@example.gov.uk', 'none', 'Sam Old');
      alter table account force row level security;
      insert into membership (council_id, membership_id, account_id, name, roles)
      values ('${council}', '${membership}', '${account}', 'Sam Old', '{scrutiny_officer}');
      insert into committee (council_id, committee_id, name, kind) values ('${council}', '${committee}', 'Ferry Panel', 'panel');
      insert into meeting (council_id, meeting_id, committee_id, held_on)
      values ('${council}', '${meeting}', '${committee}', '2026-07-01')`);
    let next = 100;
    for (const [index, [words, first, due, asked]] of before.entries()) {
      await client.query(
        `insert into recommendation (council_id, recommendation_id, reference, words, core_status, response_due_on, response_first_due_on)
         values ($1, $2, $3, $3, 'awaiting_response', $4, $5)`,
        [council, id(10 + index), words, due, first],
      );
      for (const [what, until, came] of asked) {
        next += 1;
        const extension = id(next);
        await client.query(
          `insert into extension (council_id, extension_id, recommendation_id, what, due_asked, asked_on, reason)
           values ($1, $2, $3, $4, $5, '2026-06-30', 'Ship')`,
          [council, extension, id(10 + index), what, until],
        );
        await client.query(
          `insert into extension_decision (council_id, extension_id, approved, meeting_id) values ($1, $2, $3, $4)`,
          [council, extension, came !== 'refused', meeting],
        );
        if (came === 'withdrawn')
          await client.query(
            `insert into correction (council_id, correction_id, recommendation_id, fact_kind, fact_id, withdrawn, reason, recorded_by)
             values ($1, $2, $3, 'extension', $4, true, 'Of another', $5)`,
            [council, id(500), id(10 + index), extension, membership],
          );
      }
    }
    await migrate(migrationUrl);
    const after = await client.query<{ words: string; due: string | null; was: string | null }>(
      `select r.words, r.response_due_on::text as due,
         (select f.held->>'response_due_on' from former_values f where f.council_id = r.council_id
            and f.recommendation_id = r.recommendation_id and f.held ? 'response_due_on') as was
       from recommendation r where r.council_id = $1 order by r.recommendation_id`,
      [council],
    );
    expect(after.rows.map(({ words, due, was }) => [words, due, was])).toEqual([
      ['lost with its clock', '2026-10-31', '2026-08-03'],
      ['twice', '2026-10-31', '2026-08-03'],
      ['still there', '2026-10-31', null],
      ['no clock runs', null, '2026-10-31'],
      ['the clock gives more', '2026-11-09', '2026-10-31'],
      ['withdrawn', '2026-08-03', '2026-10-31'],
      ['not approved', '2026-08-03', null],
      ['of the work', '2026-08-03', null],
    ]);
  } finally {
    await client.end();
  }
});
