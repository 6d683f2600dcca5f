import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { requiredNode } from '@holdfast/database/required-node';

const root = path.join(import.meta.dirname, '../../..');
const processes = [
  'apps/api/src/main.ts',
  'apps/worker/src/main.ts',
  'apps/cli/src/main.ts',
  'packages/database/src/run-migrations.ts',
];

/** Has a process take itself for one on an older Node.js. */
const older = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`;

const run = (file: string): Promise<{ readonly code: unknown; readonly err: string }> =>
  new Promise((done) => {
    const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning', '--import', older];
    execFile(process.execPath, [...flags, path.join(root, file)], { env: {} }, (problem, _out, err) =>
      done({ code: problem?.code, err }),
    );
  });

test.each(processes)('%s says in a sentence that Node.js is too old, before anything else is loaded', async (file) => {
  const { code, err } = await run(file);
  expect(err).toBe(
    `Holdfast needs Node.js ${requiredNode} or later, and this is 20.20.2. Install it from https://nodejs.org, or take the images of infra/docker, which bring it.\n`,
  );
  expect(code).toBe(1);
});

test.each(processes)('%s imports nothing else before it has asked', (file) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  expect([...text.matchAll(/^import .*$/gmu)].map(([line]) => line)).toEqual([
    expect.stringMatching(/required-node(?:\.ts)?';$/u),
  ]);
});

test('what the repository says of Node.js is what its processes ask for', () => {
  const said = (file: string) => readFileSync(path.join(root, file), 'utf8');
  expect(JSON.parse(said('package.json'))).toMatchObject({
    engines: { node: `>=${requiredNode}` },
    devDependencies: { node: `^${requiredNode}` },
  });
  expect(said('infra/docker/Dockerfile')).toContain(`FROM node:${requiredNode}-`);
  expect(said('README.md')).toContain(`Node ${requiredNode}`);
});
