import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDataSource } from '@holdfast/database/data-source';
import { requiredPostgres } from '@holdfast/database/connection/required-postgres';
import { migrate } from '@holdfast/database/migrate';
import { assertServingRole } from '@holdfast/database/assert-serving-role';
import pg from 'pg';
import { root } from '../folders.ts';
import { type LocalPostgres, startPostgres } from './postgres.ts';

const file = path.join(root, 'infra/postgres/roles.sql');
const hasPsql = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .some((folder) => existsSync(path.join(folder, 'psql')));
/** The script is psql's, which comes with Postgres and not with the packages. */
const withPsql = hasPsql ? test : test.skip;

const psql = (url: string, ...settings: string[]): Promise<{ readonly code: unknown; readonly err: string }> =>
  new Promise((done) => {
    const passwords = ['migrator', 'serving', 'queue', 'backup'].flatMap((role) => [
      '--set',
      `${role}_password=${role}`,
    ]);
    const words = ['--no-psqlrc', ...passwords, ...settings, '--file', file, url];
    execFile('psql', words, (problem, _out, err) => done({ code: problem?.code ?? 0, err }));
  });

let directory = '';
let postgres: LocalPostgres;
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'holdfast-roles-'));
  chmodSync(directory, 0o755);
  postgres = await startPostgres({ directory, ephemeral: true });
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
});

const as = (user: string, password: string, database: string): string => {
  const url = new URL(postgres.adminUrl);
  Object.assign(url, { username: user, password, pathname: `/${database}` });
  return url.toString();
};

const asAdmin = async (...statements: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: postgres.adminUrl });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
};

/** The migrations run, and whoever serves is held by the wall. */
const serves = async (database: string): Promise<void> => {
  await migrate(as('holdfast_migrator', 'migrator', database));
  const source = await createDataSource({ url: as('holdfast_serving', 'serving', database), poolSize: 1 }).initialize();
  await assertServingRole(source);
  await source.destroy();
};

withPsql(
  'a role that is no superuser, and owns its database, makes the roles, twice without harm',
  async () => {
    await asAdmin(`create role keeper login createrole password 'keeper'`, 'create database kept owner keeper');
    const keeper = as('keeper', 'keeper', 'kept');
    const first = await psql(keeper, '--set', 'database=kept');
    expect(first).toEqual({ code: 0, err: expect.stringContaining('there is no holdfast_backup') as string });
    expect(await psql(keeper, '--set', 'database=kept')).toMatchObject({ code: 0 });
    await serves('kept');
  },
  120_000,
);

withPsql(
  'a superuser makes them too, with the one that backs up',
  async () => {
    expect(await psql(postgres.adminUrl)).toMatchObject({ code: 0 });
    await serves('holdfast');
    const backup = new pg.Client({ connectionString: as('holdfast_backup', 'backup', 'holdfast') });
    await backup.connect();
    await backup.query('select count(*) from holdfast.council');
    await backup.end();
  },
  120_000,
);

test('the script asks for the version that everything else asks for', () => {
  expect(readFileSync(file, 'utf8')).toContain(`Holdfast needs PostgreSQL ${requiredPostgres} or later`);
  expect(readFileSync(file, 'utf8')).toContain(`< ${requiredPostgres}0000`);
});
