import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const tagsOf = (folder: string): readonly string[] => {
  const { tags } = read(`${folder}/turbo.json`) as { readonly tags: readonly string[] };
  return tags;
};

const foldersOf = (parent: string): readonly string[] =>
  globSync(`${parent}/*/package.json`, { cwd: root })
    .map((file) => dirname(file))
    .toSorted();
const own = [...foldersOf('packages'), ...foldersOf('apps')];

test('every package and app has a tag of its own, so that the table of boundaries says what each may know', () => {
  expect(own.length).toBeGreaterThan(10);
  expect(own.map((folder) => [folder, tagsOf(folder)])).toEqual(own.map((folder) => [folder, [basename(folder)]]));
  expect(foldersOf('infra').map(tagsOf)).toEqual(foldersOf('infra').map(() => ['infra']));
});

test('every tag stands in the table, and no package may know an app', () => {
  const { boundaries } = read('turbo.json') as {
    readonly boundaries: { readonly tags: Readonly<Record<string, { dependencies: { allow: readonly string[] } }>> };
  };
  expect(Object.keys(boundaries.tags).toSorted()).toEqual(
    [...own.map((folder) => basename(folder)), 'infra'].toSorted(),
  );
  const apps = foldersOf('apps').map((folder) => basename(folder));
  const knowApps = Object.entries(boundaries.tags).filter(([, { dependencies }]) =>
    dependencies.allow.some((tag) => apps.includes(tag)),
  );
  expect(knowApps.map(([tag]) => tag)).toEqual(['infra']);
});

test('what is remembered knows nothing of what is done with it, and what is done nothing of who asks', () => {
  const { boundaries } = read('turbo.json') as {
    readonly boundaries: { readonly tags: Readonly<Record<string, { dependencies: { allow: readonly string[] } }>> };
  };
  const knowing = (tag: string): readonly string[] =>
    Object.entries(boundaries.tags).flatMap(([who, { dependencies }]) => (dependencies.allow.includes(tag) ? who : []));
  expect(knowing('services').toSorted()).toEqual(['api', 'cli', 'infra', 'worker']);
  expect(boundaries.tags['services']?.dependencies.allow).toEqual(['database', 'documents', 'domain', 'words']);
});
