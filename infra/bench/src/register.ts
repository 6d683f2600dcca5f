import { spawn } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { type Figure, median, say } from './figure.ts';
import type { Holdfast } from './holdfast.ts';
import { leanIndex, withoutLeanIndex } from './lean-sql.ts';
import { type Load, loadOn } from './load.ts';

const rounds = 5;
const seconds = 5;

const registerUrl = ({ url, portfolios }: Holdfast): string =>
  `${url}/api/recommendations?sort=due&limit=50&portfolio=${portfolios.join(',')}`;

const openBare = async ({ adminUrl, councilId, portfolios }: Holdfast) => {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'bare-server.ts'), adminUrl, councilId, portfolios.join(',')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', (code) => reject(new Error(`The bare server ended with status ${code ?? 'unknown'}.`)));
  });
  return { url: `${address}/register`, leanUrl: `${address}/lean`, stop: () => child.kill('SIGTERM') };
};

interface Pair {
  readonly a: Load;
  readonly b: Load;
}

const inTurn = async (a: () => Promise<Load>, b: () => Promise<Load>): Promise<readonly Pair[]> => {
  const pairs: Pair[] = [];
  // The first of each is a warm-up: plans are made and code is compiled.
  for (let round = 0; round <= rounds; round += 1) {
    say(`  round ${round} of ${rounds}${round === 0 ? ' (warm-up)' : ''}`);
    const pair = { a: await a(), b: await b() };
    if (round > 0) pairs.push(pair);
  }
  return pairs;
};

const timesAsMany = (pairs: readonly Pair[]): number =>
  median(pairs.map(({ a, b }) => a.requestsPerSecond / b.requestsPerSecond));

const each = (pairs: readonly Pair[], of: 'a' | 'b'): number => median(pairs.map((pair) => pair[of].requestsPerSecond));

/** The lean limit beside the bare handler; its index is there for so long alone, or it would serve the others too. */
const leanBesideBare = async ({ adminUrl }: Holdfast, lean: () => Promise<Load>, bare: () => Promise<Load>) => {
  const client = new pg.Client({ connectionString: adminUrl, options: '-c search_path=holdfast' });
  await client.connect();
  try {
    await client.query(leanIndex);
    await client.query('vacuum analyze recommendation');
    return await inTurn(lean, bare);
  } finally {
    await client.query(withoutLeanIndex);
    await client.end();
  }
};

/** The whole API with a session against frozen SQL on bare Fastify and pg, without tenancy; and the lean limit. */
export const registerThroughput = async (holdfast: Holdfast): Promise<Figure> => {
  say('Register page: the whole API beside a bare handler');
  const handler = await openBare(holdfast);
  const bare = () => loadOn(handler.url, {}, seconds);
  try {
    const pairs = await inTurn(() => loadOn(registerUrl(holdfast), holdfast.headers, seconds), bare);
    say('Register page: the lean limit beside a bare handler');
    const lean = await leanBesideBare(holdfast, () => loadOn(handler.leanUrl, {}, seconds), bare);
    return {
      name: 'register page, requests a second: whole API ÷ bare Fastify and pg with SQL of its own',
      ratio: timesAsMany(pairs),
      goal: 0.75,
      better: 'higher',
      a: { what: 'whole API, session, tenancy', requestsPerSecond: each(pairs, 'a') },
      b: { what: 'bare Fastify + pg', requestsPerSecond: each(pairs, 'b') },
      limit: { what: 'lean SQL, an index for it, JSON from Postgres ÷ bare', ratio: timesAsMany(lean) },
    };
  } finally {
    handler.stop();
  }
};

/** The same page with many councils beside it, and with few. */
export const registerGrowth = async (many: Holdfast, few: Holdfast): Promise<Figure> => {
  say('Register page: many councils beside few');
  const pairs = await inTurn(
    () => loadOn(registerUrl(many), many.headers, seconds),
    () => loadOn(registerUrl(few), few.headers, seconds),
  );
  return {
    name: 'register page, 95th centile of latency: 400 councils ÷ 10 councils',
    ratio: median(pairs.map(({ a, b }) => a.p95 / b.p95)),
    goal: 1.2,
    better: 'lower',
    a: { councils: 400, milliseconds: median(pairs.map(({ a }) => a.p95)) },
    b: { councils: 10, milliseconds: median(pairs.map(({ b }) => b.p95)) },
  };
};
