import { randomUUID } from 'node:crypto';
import { hash } from 'argon2';
import pg from 'pg';

/** The officer of the first council: the one that every measurement signs in as. */
export const officer = { email: 'officer@bench.example', password: 'bench-password-2026' };

export interface Filled {
  readonly councilId: string;
  /** The first three portfolios of the council: what the register is filtered by. */
  readonly portfolios: readonly string[];
}

const recommendationsEach = 1_000;

/** Example: `0` → `AAA`, `27` → `ABB`. */
export const codeOf = (index: number): string =>
  [676, 26, 1].map((place) => String.fromCharCode(65 + (Math.floor(index / place) % 26))).join('');

/**
 * Fills a database with councils of a thousand recommendations each, in every state, as a superuser: policies are
 * not what is measured here. Answers with the ids of the first council and of its portfolios.
 */
export const fill = async (adminUrl: string, councils: number): Promise<Filled> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('set search_path to holdfast');
    const ids = Array.from({ length: councils }, () => randomUUID());
    await client.query(
      `insert into council (council_id, code, name, nation)
       select id, code, 'Council ' || code, 'england' from unnest($1::uuid[], $2::text[]) as x(id, code)`,
      [ids, ids.map((_, index) => codeOf(index))],
    );
    await client.query(`
      insert into committee (council_id, committee_id, name, kind)
      select council_id, gen_random_uuid(), 'Scrutiny Committee ' || n, 'scrutiny_committee' from council, generate_series(1, 4) n;
      insert into portfolio (council_id, portfolio_id, name)
      select council_id, gen_random_uuid(), 'Portfolio ' || n from council, generate_series(1, 8) n;
      insert into person (council_id, person_id, kind, name)
      select council_id, gen_random_uuid(), 'councillor', 'Holder ' || n from council, generate_series(1, 8) n;
      insert into portfolio_holder (council_id, portfolio_holder_id, portfolio_id, person_id, name)
      select p.council_id, gen_random_uuid(), p.portfolio_id, h.person_id, h.name from portfolio p
      join person h on h.council_id = p.council_id and h.name = replace(p.name, 'Portfolio', 'Holder');`);
    await client.query(recommendationsSql, [recommendationsEach]);
    // The morning is over: what planning one costs is measured apart, and would disturb every other figure.
    await client.query(`
      update watch set look_on = 'infinity';
      insert into reminder_day (council_id, planned_for, planned_at) select council_id, current_date, now() from council;`);
    const accountId = randomUUID();
    const [councilId] = ids;
    await client.query(
      'insert into account (account_id, email, email_key, password_hash, full_name) values ($1, $2, $2, $3, $4)',
      [accountId, officer.email, await hash(officer.password), 'Bench Officer'],
    );
    await client.query(
      'insert into membership (council_id, membership_id, account_id, name, roles) values ($1, $2, $3, $4, $5)',
      [councilId, randomUUID(), accountId, 'Bench Officer', ['scrutiny_officer', 'council_administrator']],
    );
    await client.query('vacuum analyze');
    const portfolios = await client.query<{ portfolio_id: string }>(
      'select portfolio_id from portfolio where council_id = $1 order by name limit 3',
      [councilId],
    );
    return { councilId: councilId ?? '', portfolios: portfolios.rows.map((row) => row.portfolio_id) };
  } finally {
    await client.end();
  }
};

const recommendationsSql = `
insert into recommendation (council_id, recommendation_id, reference, committee_id, portfolio_id, source_kind, source_title,
  source_date, words, received_on, response_due_on, response_words, response_decision, progress_words, progressed_on, lead,
  due, due_on, status_words, core_status, rag)
select c.council_id, gen_random_uuid(), 'SR ' || n, k.ids[1 + n % 4], p.ids[1 + n % 8], 'meeting', 'Item ' || n / 5,
  date '2020-01-01' + n, 'That the Cabinet Member considers matter ' || n || ' and brings a report to the committee within the municipal year, with its cost and its effect on residents',
  date '2020-01-06' + n, date '2020-03-05' + n, case when n % 3 > 0 then 'Agreed, subject to the resources being found' end,
  case when n % 3 > 0 then 'accepted' end, 'Work on matter ' || n || ' has begun and the second of three stages is complete', date '2020-06-01' + n,
  array['Head of Service ' || n % 20], jsonb_build_object('words', 'soon', 'from', null, 'to', date '2020-09-01' + n, 'precision', 'day'),
  date '2020-09-01' + n, 'Word ' || n % 6,
  (array['awaiting_response', 'not_started', 'on_track', 'at_risk', 'claimed_complete', 'verified_complete'])[1 + n % 6],
  (array['R', 'A', 'G'])[1 + n % 3]
from council c
cross join generate_series(1, $1::int) n
cross join lateral (select array_agg(committee_id order by name) as ids from committee where council_id = c.council_id) k
cross join lateral (select array_agg(portfolio_id order by name) as ids from portfolio where council_id = c.council_id) p`;
