import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const most = 20;

/** Folders that hold too many, and how many: cut them into rooms that say something, and take them out here. */
const stillTooFull: Readonly<Record<string, number>> = {
  'packages/words/src': 25,
};

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
    folder !== ledger && files.length > (stillTooFull[folder] ?? most) ? [`${folder}: ${files.length}`] : [],
  );
  expect(tooFull).toEqual([]);
});

test('a folder that was cut into rooms is no longer excused', () => {
  const cut = Object.keys(stillTooFull).filter((folder) => (folders.get(folder)?.length ?? 0) <= most);
  expect(cut).toEqual([]);
});
