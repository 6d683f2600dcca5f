import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { parentOf } from '../processes/processes.ts';
import { postgresOn, startPostgres } from './postgres.ts';

const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
};

let folder: string;
beforeEach(() => {
  // Closed to everyone else, as a folder below /root is: as root, Postgres has to get through it all the same.
  folder = mkdtempSync(path.join(tmpdir(), 'holdfast-postgres-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the data is there again at the next start, under another port', async () => {
  const directory = path.join(folder, 'kept');
  const first = await startPostgres({ directory });
  await ask(first.adminUrl, 'create table kept as select 7 as answer');
  await first.stop();
  const second = await startPostgres({ directory });
  expect(await ask(second.adminUrl, 'select answer from kept')).toBe(7);
  await second.stop();
  expect(postgresOn(directory)).toBeNull();
});

test('an ephemeral Postgres takes its folder with it', async () => {
  const directory = path.join(folder, 'gone');
  const postgres = await startPostgres({ directory, ephemeral: true });
  expect(await ask(postgres.adminUrl, `select current_setting('server_encoding') as answer`)).toBe('UTF8');
  await postgres.stop();
  expect(existsSync(directory)).toBe(false);
});

test('a directory that is in use is not taken over', async () => {
  const directory = path.join(folder, 'used');
  const postgres = await startPostgres({ directory });
  await expect(startPostgres({ directory })).rejects.toThrow('Another program keeps a Postgres');
  await postgres.stop();
});

test('a Postgres whose keeper was killed is stopped, and its data is kept', async () => {
  const directory = path.join(folder, 'orphan');
  const first = await startPostgres({ directory });
  await ask(first.adminUrl, 'create table kept as select 7 as answer');
  const orphan = postgresOn(directory);
  const keeper = orphan && parentOf(orphan.pid);
  if (!keeper) throw new Error('no keeper to kill');
  process.kill(keeper, 'SIGKILL');
  await first.gone;
  expect(postgresOn(directory)).toEqual({ pid: orphan.pid, kept: false });
  const second = await startPostgres({ directory });
  expect(await ask(second.adminUrl, 'select answer from kept')).toBe(7);
  await second.stop();
});

test('a Postgres that ends without being asked to is told of, and starts again with its data', async () => {
  const directory = path.join(folder, 'fallen');
  const first = await startPostgres({ directory });
  await ask(first.adminUrl, 'create table kept as select 7 as answer');
  const running = postgresOn(directory);
  if (running === null) throw new Error('no Postgres to end');
  process.kill(running.pid, 'SIGQUIT');
  await first.gone;
  const second = await startPostgres({ directory });
  expect(await ask(second.adminUrl, 'select answer from kept')).toBe(7);
  await second.stop();
});

test('a process number left behind that belongs to another program is no hindrance', async () => {
  const directory = path.join(folder, 'stale');
  await (await startPostgres({ directory })).stop();
  writeFileSync(path.join(directory, 'data', 'postmaster.pid'), `${process.pid}\n${directory}/data\n1\n1\n\n*\n\n`);
  const again = await startPostgres({ directory });
  expect(await ask(again.adminUrl, 'select 1 as answer')).toBe(1);
  await again.stop();
});
