import pg from 'pg';
import { type Figure, median, say } from './figure.ts';
import type { Holdfast } from './holdfast.ts';
import { type Load, loadOn } from './load.ts';

const rounds = 3;
const seconds = 5;
const [manyQuiet, fewQuiet, due] = [5_000, 500, 50];

/** Leaves the first council with so many recommendations of which nothing is due for years, and as many due as any. */
const prepare = async ({ adminUrl, councilId, url }: Holdfast, quiet: number): Promise<string> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('set search_path to holdfast');
    await client.query(
      `update recommendation set withdrawn_at = now() where council_id = $1 and withdrawn_at is null`,
      [councilId],
    );
    await client.query(
      `insert into recommendation (council_id, recommendation_id, reference, words, core_status, lead, source_date, received_on,
         due, due_on, progress_words, progressed_on)
       select $1, gen_random_uuid(), 'F' || n, 'That item ' || n || ' is done.', 'on_track', array['Lead ' || n % 10],
         current_date - 400, current_date - 400, jsonb_build_object('words', 'then', 'from', null, 'to', d.due_on, 'precision', 'day'),
         d.due_on, 'It has begun.', current_date - 10
       from generate_series(1, $2::int + $3::int) n
       cross join lateral (select case when n <= $2::int then current_date - 200 else current_date + 4000 end as due_on) d`,
      [councilId, due, quiet],
    );
    // As after any morning on which everything was looked at.
    await client.query(
      `update watch w set look_on = case when r.withdrawn_at is not null then 'infinity'
         when r.due_on > current_date then current_date + 3900 else current_date + 1 end
       from recommendation r
       where w.council_id = $1 and r.council_id = $1 and r.recommendation_id = w.recommendation_id`,
      [councilId],
    );
    await client.query('vacuum analyze');
    return `${url}/api/reminders/forecast`;
  } finally {
    await client.end();
  }
};

/** What it costs to see what will be sent, when much is kept of which nothing is due. Changes the first council of both. */
export const forecastFigure = async (one: Holdfast, other: Holdfast): Promise<Figure> => {
  say('What will be sent: a large register beside a small one');
  const [large, small] = [await prepare(one, manyQuiet), await prepare(other, fewQuiet)];
  const pairs: { readonly a: Load; readonly b: Load }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { a: await loadOn(large, one.headers, seconds), b: await loadOn(small, other.headers, seconds) };
    if (round > 0) pairs.push(pair);
  }
  return {
    name: `what will be sent in 30 days, time for each: ${manyQuiet} recommendations ÷ ${fewQuiet}, beside the same ${due} due`,
    ratio: median(pairs.map(({ a, b }) => b.requestsPerSecond / a.requestsPerSecond)),
    goal: 1.5,
    better: 'lower',
    a: { recommendations: manyQuiet, requestsPerSecond: median(pairs.map(({ a }) => a.requestsPerSecond)) },
    b: { recommendations: fewQuiet, requestsPerSecond: median(pairs.map(({ b }) => b.requestsPerSecond)) },
  };
};
