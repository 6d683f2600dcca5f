// A Postgres for one test alone, in a process of its own, which that test may have ended and started again. It lives as
// long as the test that forked it: when the channel between them closes, it goes, and its data with it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, prepareDatabase } from '@holdfast/database/migrate';
import { findFreePort } from '../processes/free-port.ts';
import { postgresOn, startPostgres } from '../postgres/postgres.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'holdfast-own-postgres-'));
chmodSync(directory, 0o755);
const port = await findFreePort();
let postgres = await startPostgres({ directory, port });

/** As `pg_ctl restart -m immediate`: every backend is cut off where it stands, and Postgres recovers from its log. */
const restart = async (): Promise<void> => {
  const running = postgresOn(directory);
  if (running === null) throw new Error('There is no Postgres to restart.');
  process.kill(running.pid, 'SIGQUIT');
  await postgres.gone;
  postgres = await startPostgres({ directory, port });
};

process.on('message', (order) => {
  if (order === 'restart') void restart().then(() => process.send?.('restarted'));
});
process.once('disconnect', () => {
  void postgres.stop().then(() => {
    rmSync(directory, { recursive: true, force: true });
    process.exit(0);
  });
});
process.on('SIGINT', () => undefined);

const urls = await prepareDatabase({ adminUrl: postgres.adminUrl });
await migrate(urls.migrationUrl);
process.send?.({ migrationUrl: urls.migrationUrl, servingUrl: urls.servingUrl });
