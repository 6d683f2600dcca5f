import pg from 'pg';
import { type Figure, median, say } from './figure.ts';
import type { Holdfast } from './holdfast.ts';
import { type Load, loadOn } from './load.ts';

const rounds = 5;
const seconds = 3;
const [manyOpen, fewOpen] = [5_000, 500];

interface Prepared {
  readonly holdfast: Holdfast;
  readonly reshuffle: string;
  readonly moving: string;
}

/** A far day, so that there is always time to publish. */
const far = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Leaves the first council with so many open recommendations, of which the same ten are in a portfolio that ends and
 * are due back at a meeting that moves.
 */
const prepare = async (holdfast: Holdfast, open: number): Promise<Prepared> => {
  const { adminUrl, councilId, url, headers } = holdfast;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const one = async (sql: string, values: readonly unknown[]): Promise<string> => {
    const found = await client.query<{ id: string }>(sql, [...values]);
    return found.rows[0]?.id ?? '';
  };
  try {
    await client.query('set search_path to holdfast');
    await client.query(`update recommendation set core_status = 'verified_complete' where council_id = $1`, [
      councilId,
    ]);
    const portfolio = await one(
      `insert into portfolio (council_id, portfolio_id, name) values ($1, gen_random_uuid(), 'Moving') returning portfolio_id as id`,
      [councilId],
    );
    const committee = await one(
      `insert into committee (council_id, committee_id, name, kind) values ($1, gen_random_uuid(), 'Moving Panel', 'panel') returning committee_id as id`,
      [councilId],
    );
    await client.query(
      `insert into recommendation (council_id, recommendation_id, reference, words, core_status, committee_id, portfolio_id, due_back_on)
       select $1, gen_random_uuid(), 'M' || n, 'That item ' || n || ' is done.', 'on_track',
         case when n <= 10 then $3::uuid else c.ids[1 + n % cardinality(c.ids)] end,
         case when n <= 10 then $4::uuid else p.ids[1 + n % cardinality(p.ids)] end,
         case when n <= 10 then current_date end
       from generate_series(1, $2::int) n,
         (select array_agg(committee_id) as ids from committee where council_id = $1 and committee_id <> $3) c,
         (select array_agg(portfolio_id) as ids from portfolio where council_id = $1 and portfolio_id <> $4) p`,
      [councilId, open, committee, portfolio],
    );
    const meeting = await one(
      `insert into meeting (council_id, meeting_id, committee_id, held_on) values ($1, gen_random_uuid(), $2, $3) returning meeting_id as id`,
      [councilId, committee, far(60)],
    );
    await client.query('vacuum analyze');
    const ask = async (method: string, path: string, body: object, version?: number) => {
      const match: Record<string, string> = version === undefined ? {} : { 'if-match': `"${version}"` };
      const sent = { ...headers, ...match, 'content-type': 'application/json' };
      const answer = await fetch(`${url}${path}`, { method, headers: sent, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as {
        reshuffleId: string;
        revision: number;
        draft: { portfolios: { key: string; name: string }[]; inheritances: unknown[] };
      };
    };
    const { reshuffleId, revision, draft } = await ask('POST', '/api/reshuffles', { name: 'Bench' });
    const portfolios = draft.portfolios.map((each) => (each.key === portfolio ? { ...each, name: 'Moved' } : each));
    await ask('PATCH', `/api/reshuffles/${reshuffleId}`, { draft: { portfolios, inheritances: [] } }, revision);
    return {
      holdfast,
      reshuffle: `${url}/api/reshuffles/${reshuffleId}/preview`,
      moving: `${url}/api/meetings/${meeting}/consequences?heldOn=${far(67)}`,
    };
  } finally {
    await client.end();
  }
};

const growth = async (name: string, of: 'reshuffle' | 'moving', large: Prepared, small: Prepared): Promise<Figure> => {
  const pairs: { readonly a: Load; readonly b: Load }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    say(`  ${name}: round ${round} of ${rounds}${round === 0 ? ' (warm-up)' : ''}`);
    const pair = {
      a: await loadOn(large[of], large.holdfast.headers, seconds),
      b: await loadOn(small[of], small.holdfast.headers, seconds),
    };
    if (round > 0) pairs.push(pair);
  }
  const each = (load: Load): number => 1 / load.requestsPerSecond;
  return {
    name: `${name}, time for each: ${manyOpen} open recommendations ÷ ${fewOpen}, the same ten moving`,
    ratio: median(pairs.map(({ a, b }) => each(a) / each(b))),
    goal: 1.5,
    better: 'lower',
    a: { open: manyOpen, requestsPerSecond: median(pairs.map(({ a }) => a.requestsPerSecond)) },
    b: { open: fewOpen, requestsPerSecond: median(pairs.map(({ b }) => b.requestsPerSecond)) },
  };
};

/** What it costs to see what moves, when much else stands beside it. Changes the first council of both. */
export const consequenceFigures = async (one: Holdfast, other: Holdfast): Promise<readonly Figure[]> => {
  say('What moves: a large register beside a small one');
  const [large, small] = [await prepare(one, manyOpen), await prepare(other, fewOpen)];
  return [
    await growth('preview of a reshuffle', 'reshuffle', large, small),
    await growth('what moves with a meeting', 'moving', large, small),
  ];
};
