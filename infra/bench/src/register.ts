import { spawn } from 'node:child_process';
import path from 'node:path';
import { type Figure, median, say } from './figure.ts';
import type { Holdfast } from './holdfast.ts';
import { type Load, loadOn } from './load.ts';

const rounds = 5;
const seconds = 5;

const registerUrl = ({ url, portfolios }: Holdfast): string =>
  `${url}/api/recommendations?sort=due&limit=50&portfolio=${portfolios.join(',')}`;

const openBare = async ({ adminUrl, councilId, portfolios }: Holdfast) => {
  const child = spawn(
    process.execPath,
    [
      '--conditions=source',
      path.join(import.meta.dirname, 'bare-server.ts'),
      adminUrl,
      councilId,
      portfolios.join(','),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', (code) => reject(new Error(`The bare server ended with status ${code ?? 'unknown'}.`)));
  });
  return { url: `${address}/register`, stop: () => child.kill('SIGTERM') };
};

const inTurn = async (a: () => Promise<Load>, b: () => Promise<Load>) => {
  const pairs: { readonly a: Load; readonly b: Load }[] = [];
  // The first of each is a warm-up: plans are made and code is compiled.
  for (let round = 0; round <= rounds; round += 1) {
    say(`  round ${round} of ${rounds}${round === 0 ? ' (warm-up)' : ''}`);
    const pair = { a: await a(), b: await b() };
    if (round > 0) pairs.push(pair);
  }
  return pairs;
};

/** The whole API with a session against the same SQL on bare Fastify and pg, without tenancy. */
export const registerThroughput = async (holdfast: Holdfast): Promise<Figure> => {
  say('Register page: the whole API beside a bare handler');
  const bare = await openBare(holdfast);
  try {
    const pairs = await inTurn(
      () => loadOn(registerUrl(holdfast), holdfast.headers, seconds),
      () => loadOn(bare.url, {}, seconds),
    );
    return {
      name: 'register page, requests a second: whole API ÷ bare Fastify and pg with the same SQL',
      ratio: median(pairs.map(({ a, b }) => a.requestsPerSecond / b.requestsPerSecond)),
      goal: 0.5,
      better: 'higher',
      a: { what: 'whole API, session, tenancy', requestsPerSecond: median(pairs.map(({ a }) => a.requestsPerSecond)) },
      b: { what: 'bare Fastify + pg', requestsPerSecond: median(pairs.map(({ b }) => b.requestsPerSecond)) },
    };
  } finally {
    bare.stop();
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
    goal: 1.3,
    better: 'lower',
    a: { councils: 400, milliseconds: median(pairs.map(({ a }) => a.p95)) },
    b: { councils: 10, milliseconds: median(pairs.map(({ b }) => b.p95)) },
  };
};
