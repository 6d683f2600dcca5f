import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { holdFolder } from './only-one.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdfast-hold-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder that a running program of that name holds is refused', () => {
  writeFileSync(path.join(folder, 'running'), String(process.ppid));
  expect(holdFolder(folder, '')).toEqual({ kind: 'taken', pid: process.ppid });
});

test('what a killed program left behind holds nothing, even when its number is used again', () => {
  writeFileSync(path.join(folder, 'running'), String(process.ppid));
  expect(holdFolder(folder, 'no program has this name').kind).toBe('held');
});

test('a released folder can be held again', () => {
  for (const round of [1, 2]) {
    const hold = holdFolder(folder, 'jest');
    expect([round, hold.kind]).toEqual([round, 'held']);
    if (hold.kind === 'held') hold.release();
  }
});
