import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const most = 20;

/** Numbered one after another, and never cut into rooms. */
const ledger = 'packages/database/src/migrations';

// Tests count. Papers to read, pictures and documents are data, of which a folder may hold any number.
const sources = globSync('{apps,packages,infra}/**/*.{ts,tsx,mjs,cjs,scss,sql}', {
  cwd: root,
  exclude: ['**/node_modules', '**/dist', '**/.*'],
});
const folders = Map.groupBy(sources, (path) => dirname(path));

test('a folder holds at most twenty files, so that its name says what is in it', () => {
  expect(folders.size).toBeGreaterThan(100);
  const tooFull = [...folders].flatMap(([folder, files]) =>
    folder !== ledger && files.length > most ? [`${folder}: ${files.length}`] : [],
  );
  expect(tooFull).toEqual([]);
});

test('the ledger of migrations alone is excused, and would be too full', () => {
  expect(folders.get(ledger)?.length).toBeGreaterThan(most);
});
