import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deadEnds, documentsOf, linksIn, pathsIn } from './documents.ts';

const root = join(import.meta.dirname, '../../..');

test('every link and every path in the documents leads to something', () => {
  expect(documentsOf(root).length).toBeGreaterThan(25);
  expect(deadEnds(root)).toEqual([]);
});

test('every word of the glossary names the file that gives it its meaning, and stands in its place', () => {
  const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| **'));
  const words = rows.map((row) => /\*\*(?<word>[^*]+)\*\*/u.exec(row)?.groups?.['word'] ?? '');
  expect(rows.filter((row) => linksIn('docs/glossary.md', row).length === 0)).toEqual([]);
  expect(words).toEqual(words.toSorted((one, other) => one.localeCompare(other, 'en')));
});

test('every decision is listed', () => {
  const listed = linksIn('', readFileSync(join(root, 'docs/decisions/README.md'), 'utf8')).map(({ target }) => target);
  const decisions = documentsOf(root).flatMap((path) => /decisions\/(\d{4}-.*)$/u.exec(path)?.[1] ?? []);
  expect(listed.toSorted()).toEqual(decisions.toSorted());
});

test('a link is told from one that leads away and from code', () => {
  const text = 'See [words](words.md#say-it), [the licence](https://opensource.org/license/mit) and `[a](b.md)`.';
  expect(linksIn('docs/a.md', text)).toEqual([{ document: 'docs/a.md', target: 'words.md#say-it' }]);
  expect(pathsIn('`packages/jobs/src/jobs.ts`, `pnpm check`, `apps/api/src/<noun>`')).toEqual([
    'packages/jobs/src/jobs.ts',
  ]);
});
