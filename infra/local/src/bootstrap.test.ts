import { spawnSync } from 'node:child_process';
import path from 'node:path';

const bootstrap = path.join(import.meta.dirname, '../bootstrap.mjs');

const run = (before: string[], ...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [...before, bootstrap, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stderr: stderr.trim() };
};

test('an old Node is told what to do', () => {
  const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'18.20.0'}})`;
  const { status, stderr } = run(['--import', old], 'start');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Holdfast needs Node\.js 20 or later to start/);
});

test('an unknown mode is told the two there are', () => {
  expect(run([], 'stop')).toEqual({ status: 1, stderr: 'Use: node infra/local/bootstrap.mjs start|check' });
});
