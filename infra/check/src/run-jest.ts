import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '@holdfast/local/folders';
import { countJest, isJestReport, type JestOutcome } from './jest-report.ts';

// A run takes seven to fifteen minutes. One that hangs must end before whoever waits for it gives up.
const LIMIT_MINUTES = 45;

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

const fault = (sentence: string): JestOutcome => ({
  tally: { passed: 0, failed: 1, skipped: 0 },
  skips: [],
  faults: [sentence],
});

/** Runs every test of the repository, or those that `which` tells Jest of. Jest's own account goes to the screen as it comes; what it found is returned. */
export const runJest = async (signal: AbortSignal, which: readonly string[] = []): Promise<JestOutcome> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-check-'));
  const report = path.join(folder, 'jest.json');
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...node, jest, '-w', '2', '--json', `--outputFile=${report}`, ...which], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MINUTES * 60_000)]),
  });
  const status = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => undefined);
  });
  const result = read(report);
  rmSync(folder, { recursive: true, force: true });
  if (!isJestReport(result)) return fault(`Jest ended without a report (status ${status ?? 'none'}).`);
  const outcome = countJest(result);
  if (status !== 0 && outcome.tally.failed === 0)
    return fault(`Jest reported no failure but ended with ${status ?? 'a signal'}.`);
  return outcome;
};
