import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roomsLeftOut } from './rooms-of-pages.ts';

const root = join(import.meta.dirname, '../../..');
const web = join(root, 'apps/web/src');

const roomsThatAre = (): ReadonlySet<string> => {
  const table = readFileSync(join(root, 'packages/words/src/screens.ts'), 'utf8');
  return new Set([...table.matchAll(/^ {2}(?<room>\w+):/gmu)].map(({ groups }) => groups?.['room'] ?? ''));
};

test('each page that is opened by its address has the words of every room that it shows', () => {
  expect(roomsThatAre().size).toBeGreaterThan(20);
  expect(roomsLeftOut(web, roomsThatAre(), ['common', 'testClock'])).toEqual([]);
});

describe('what a page shows', () => {
  let folder: string;
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rooms-of-pages-'));
    mkdirSync(join(folder, 'features/quay'), { recursive: true });
    write('features/quay/pages.ts', `export { Berths } from './berths.tsx';\nexport { Tides } from './tides.tsx';\n`);
    write('features/quay/berths.tsx', `import { Boat } from './boat.tsx';\nconst { t } = useWords('quay');\n`);
    write('features/quay/tides.tsx', `const { t } = useWords('quay');\nt('common:none');\n`);
    write('features/quay/boat.tsx', `const named = (t, kind) => t(\`boats:kind.\${kind}\`);\n`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const route = (loader: string, page: string): string =>
    `createRoute({ ${loader}, component: lazyRouteComponent(() => import('./pages.ts'), '${page}') });\n`;
  const leftOut = () => roomsLeftOut(folder, new Set(['quay', 'boats', 'common']), ['common']);

  it('is what the files that come with it speak of, and not what other pages do', () => {
    const loader = `loader: () => loadWords('quay')`;
    write('features/quay/routes.ts', route(loader, 'Berths') + route(loader, 'Tides'));
    expect(leftOut()).toEqual([{ page: 'Berths', room: 'boats', shownBy: 'features/quay/boat.tsx' }]);
  });

  it('may be loaded by a function or a list that the file of routes declares', () => {
    const lists = `const rooms = ['quay', 'boats'] as const;\nconst load = () => loadWords(...rooms);\nconst loader = () => load();\n`;
    write(
      'features/quay/routes.ts',
      lists + route('loader', 'Berths') + route('loader: () => loadWords(...rooms)', 'Tides'),
    );
    expect(leftOut()).toEqual([]);
  });
});
