import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';

const web = join(import.meta.dirname, '../..');

/** To these a message leads, and no page. */
const fromMessages: readonly string[] = ['answerByLink'];

/** The names of addresses that a file speaks of, but for its own, of which a page asks what is in it. */
const spokenIn = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?<own>getRouteApi\(`[^`]{0,40}|from: )?paths\.(?<name>\w+)/gu)].flatMap(
    ({ groups }) => (groups?.['own'] === undefined ? [groups?.['name'] ?? ''] : []),
  );

test('some page, the navigation or a message leads to every screen', () => {
  const files = globSync('{app,features,ui}/**/*.{ts,tsx}', { cwd: web }).filter(
    (file) => !/\.test\.tsx?$|(?:^|\/)routes\.ts$|app\/paths\.ts$/u.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  const led = new Set([...fromMessages, ...files.flatMap((file) => spokenIn(join(web, file)))]);
  expect(Object.keys(paths).filter((name) => !led.has(name))).toEqual([]);
});
