import { readdirSync } from 'node:fs';
import pg from 'pg';
import { carryOut, migrate } from '../migrate.ts';
import { openOwnDatabase } from '../testing/own-database.ts';
import { migrations } from './migrations.ts';

const entries = readdirSync(import.meta.dirname, { withFileTypes: true });
const files = entries.flatMap(({ name }) => /^(\d{4}-[a-z-]+)\.ts$/u.exec(name)?.[1] ?? []).sort();
const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const numbers = files.map((file) => file.slice(0, 4));

const pascal = (words: string) => words.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
const remembered = (file: string) => `${pascal(file.slice(5))}${file.slice(0, 4).padStart(13, '0')}`;

const ledger = async (url: string, change?: (client: pg.Client) => Promise<unknown>): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await change?.(client);
    const rows = await client.query<{ name: string }>('select name from holdfast.migration order by timestamp');
    return rows.rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
};

test('a file is called by its number and its name, and no number is given twice', () => {
  expect(numbers.length).toBeGreaterThanOrEqual(11);
  expect(new Set(numbers).size).toBe(numbers.length);
  const others = entries.filter((entry) => entry.isFile() && /^\d/u.test(entry.name)).map(({ name }) => name);
  expect(others.sort()).toEqual(files.map((file) => `${file}.ts`));
});

test('every file is in the list, in order, and is remembered by the same name and number', () => {
  expect(migrations.map((Migration) => Migration.name)).toEqual(
    files.map((file) => `${pascal(file.slice(5))}${file.slice(0, 4)}`),
  );
  expect(migrations.map((Migration) => new Migration().name)).toEqual(files.map(remembered));
});

test('a folder of steps bears the number and the name of its migration', () => {
  expect(folders.filter((folder) => !files.includes(folder))).toEqual([]);
});

test('a database that remembers the first migrations by their former names goes on from there', async () => {
  const { migrationUrl } = await openOwnDatabase();
  await carryOut(migrationUrl, migrations.slice(0, 11));
  const former = [1000, 2000, 3000, 4000, 4100, 4110, 4300, 4400, 4500, 4600, 4700];
  await ledger(migrationUrl, async (client) => {
    for (const [index, number] of former.entries())
      await client.query(
        `update holdfast.migration set timestamp = $2::bigint, name = left(name, -13) || $2::bigint where timestamp = $1`,
        [index + 1, number * 1_000_000_000],
      );
  });
  expect((await ledger(migrationUrl)).slice(0, 2)).toEqual(['Ground1000000000000', 'Structure2000000000000']);
  expect(await migrate(migrationUrl)).toEqual(files.slice(11).map(remembered));
  expect(await ledger(migrationUrl)).toEqual(files.map(remembered));
});

test('one that comes late is carried out, although higher numbers were before it', async () => {
  const { migrationUrl } = await openOwnDatabase();
  const late = migrations.findIndex((Migration) => Migration.name === 'FormerParents0008');
  await carryOut(migrationUrl, [...migrations.slice(0, late), ...migrations.slice(late + 1, 11)]);
  expect(await carryOut(migrationUrl, migrations.slice(0, 11))).toEqual(['FormerParents0000000000008']);
});
