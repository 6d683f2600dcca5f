import { countJest } from './jest-report.ts';

const suite = (status: string, ...tests: [status: string, fullName: string][]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([of, fullName]) => ({ status: of, fullName })),
});

test('passes, failures and explained skips are counted', () => {
  const outcome = countJest({
    testResults: [
      suite('failed', ['passed', 'one'], ['failed', 'two']),
      suite('passed', ['pending', 'on Redis (skipped: no redis-server on this machine) runs a job']),
    ],
  });
  expect(outcome.tally).toEqual({ passed: 1, failed: 1, skipped: 1 });
  expect(outcome.skips).toEqual(['on Redis (skipped: no redis-server on this machine) runs a job']);
});

test('a skip without a reason is a failure', () => {
  const outcome = countJest({ testResults: [suite('passed', ['passed', 'one'], ['pending', 'two'])] });
  expect(outcome.tally).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(outcome.faults).toEqual(['skipped without a reason: two']);
});

test('a suite that does not compile is a failure', () => {
  const outcome = countJest({ testResults: [suite('passed', ['passed', 'one']), suite('failed')] });
  expect(outcome.tally).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a run without a single test is a failure', () => {
  expect(countJest({ testResults: [] }).tally.failed).toBe(1);
});
