import path from 'node:path';
import { migrate, prepareDatabase } from '@holdfast/database/migrate';
import { appServices } from './app-services.ts';
import { type SignIn, rememberSignIns, rememberedSignIns, signInTable } from './demo-sign-ins.ts';
import { loadDemo } from './demo/load-demo.ts';
import type { Wishes } from './environment.ts';
import { keptFolder, root } from './folders.ts';
import { findPortFrom } from './free-port.ts';
import { startPostgres } from './postgres.ts';
import { runStep } from './run-step.ts';
import { type Service, startService } from './service.ts';
import type { Undo } from './undo.ts';
import { waitUntilReady } from './wait-until-ready.ts';

const say = (line: string) => console.log(line);

const build = async (undo: Undo) => {
  say('Building …');
  const stop = new AbortController();
  undo.add(() => {
    stop.abort();
    return Promise.resolve();
  });
  const result = await runStep({
    command: 'turbo',
    args: ['run', 'build', '--output-logs=errors-only', '--ui=stream'],
    directory: root,
    signal: stop.signal,
    onStillRunning: (seconds) => say(`  still building after ${seconds} s`),
  });
  if (!result.passed) throw new Error(`${result.output}\nThe build failed; the reason stands above.`);
};

type Database = { serving: string; queue: string | null; signIns: readonly SignIn[]; gone: Promise<string> };

const loadDemoOnce = async (migratorUrl: string): Promise<readonly SignIn[]> => {
  say('Loading two invented councils to try things with …');
  const { signIns } = await loadDemo({ migratorUrl });
  rememberSignIns(keptFolder, signIns);
  return signIns;
};

const openEmbedded = async (undo: Undo): Promise<Database> => {
  say('Starting Postgres …');
  const postgres = await startPostgres({ directory: path.join(keptFolder, 'postgres') });
  undo.add(postgres.stop);
  say('Bringing the tables up to date …');
  const { servingUrl, migrationUrl, queueUrl } = await prepareDatabase({ adminUrl: postgres.adminUrl });
  await migrate(migrationUrl);
  const signIns = rememberedSignIns(keptFolder) ?? (await loadDemoOnce(migrationUrl));
  return { serving: servingUrl, queue: queueUrl, signIns, gone: postgres.gone.then(() => 'Postgres ended by itself.') };
};

const openGiven = async (given: NonNullable<Wishes['database']>): Promise<Database> => {
  say('Bringing the tables of the given database up to date …');
  await migrate(given.migration);
  // Nobody asked for invented councils in a database of their own.
  return { serving: given.serving, queue: given.queue, signIns: [], gone: new Promise(() => undefined) };
};

const welcome = (url: string, wishes: Wishes, signIns: readonly SignIn[]) => {
  const signInLines = signIns.length > 0 ? `\n${signInTable(signIns)}\n` : '';
  const queue = wishes.redisUrl === null ? 'Postgres' : 'Redis';
  say(`\nHoldfast is ready: ${url}\n${signInLines}\nThe queue is on ${queue}. Logs: .holdfast/logs. Stop with Ctrl-C.`);
};

const describeEnd = ({ name, how, lastLines }: Awaited<Service['ended']>) =>
  `${lastLines.join('\n')}\n\n${name} ended by itself (${how}); its last lines stand above.`;

/** Brings everything up, says where it is, and comes back only with the sentence that tells why it ended. */
export const runHoldfast = async (wishes: Wishes, undo: Undo): Promise<string> => {
  await build(undo);
  const database = await (wishes.database ? openGiven(wishes.database) : openEmbedded(undo));
  const port = await findPortFrom(wishes.port);
  if (port !== wishes.port) say(`Port ${wishes.port} is in use: taking ${port}.`);
  say('Starting the API and the worker …');
  const services = appServices(port, database, wishes.redisUrl).map(startService);
  for (const service of services) undo.add(service.stop);
  const end = Promise.race([...services.map(async ({ ended }) => describeEnd(await ended)), database.gone]);

  const url = `http://localhost:${port}`;
  const ready = waitUntilReady(`http://127.0.0.1:${port}/api/health/ready`, 60_000, undo.begun);
  const first = await Promise.race([ready, end]);
  if (typeof first === 'string') return first;
  if (!first) return `The API did not become ready within a minute. See ${path.join(keptFolder, 'logs')}.`;
  welcome(url, wishes, database.signIns);
  return end;
};
