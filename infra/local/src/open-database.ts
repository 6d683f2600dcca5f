import path from 'node:path';
import { migrate, prepareDatabase } from '@holdfast/database/migrate';
import { realTime } from '@holdfast/database/real-time';
import { londonDay } from '@holdfast/domain/dates/moved-clock';
import { loadDemo } from './demo/load-demo.ts';
import { rememberSignIns, rememberedSignIns, type SignIn } from './demo-sign-ins.ts';
import type { Wishes } from './environment.ts';
import { keptFolder } from './folders.ts';
import { startPostgres } from './postgres/postgres.ts';
import { say } from './say.ts';
import type { Undo } from './processes/undo.ts';

export type OpenDatabase = {
  readonly serving: string;
  readonly queue: string | null;
  readonly signIns: readonly SignIn[];
  /** Resolves, with the sentence to show, when the database ends by itself. */
  readonly ended: Promise<string>;
};

const loadDemoOnce = async (migratorUrl: string): Promise<readonly SignIn[]> => {
  say('Loading two invented councils to try things with …');
  const { signIns } = await loadDemo({ migratorUrl, today: londonDay(realTime()) });
  rememberSignIns(keptFolder, signIns);
  return signIns;
};

const openEmbedded = async (undo: Undo): Promise<OpenDatabase> => {
  say('Starting Postgres …');
  const postgres = await startPostgres({ directory: path.join(keptFolder, 'postgres') });
  undo.add(postgres.stop);
  say('Bringing the tables up to date …');
  const { servingUrl, migrationUrl, queueUrl } = await prepareDatabase({ adminUrl: postgres.adminUrl });
  await migrate(migrationUrl);
  const signIns = rememberedSignIns(keptFolder) ?? (await loadDemoOnce(migrationUrl));
  return {
    serving: servingUrl,
    queue: queueUrl,
    signIns,
    ended: postgres.gone.then(() => 'Postgres ended by itself.'),
  };
};

const openGiven = async (given: NonNullable<Wishes['database']>): Promise<OpenDatabase> => {
  say('Bringing the tables of the given database up to date …');
  await migrate(given.migration);
  // Nobody asked for invented councils in a database of their own.
  return { serving: given.serving, queue: given.queue, signIns: [], ended: new Promise(() => undefined) };
};

/** The database that was wished for, with its tables up to date: a given one, or the embedded one with the demo. */
export const openDatabase = (wishes: Wishes, undo: Undo): Promise<OpenDatabase> =>
  wishes.database ? openGiven(wishes.database) : openEmbedded(undo);
