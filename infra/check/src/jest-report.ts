import type { Tally } from './tally.ts';

type Assertion = { readonly status: string; readonly fullName: string };
type Suite = { readonly name: string; readonly status: string; readonly assertionResults: readonly Assertion[] };

/** The part of Jest's JSON report that is read here. */
export type JestReport = { readonly testResults: readonly Suite[] };

export const isJestReport = (value: unknown): value is JestReport =>
  typeof value === 'object' && value !== null && 'testResults' in value && Array.isArray(value.testResults);

export type JestOutcome = {
  readonly tally: Tally;
  /** Names of skipped tests, each with its reason. */
  readonly skips: readonly string[];
  /** Sentences for what is wrong beside failed tests, which Jest itself has shown. */
  readonly faults: readonly string[];
};

const SKIPPED = new Set(['pending', 'skipped', 'todo', 'disabled']);

/** A test that is skipped says why in its own title or one above it: "…, on Redis: skipped, no redis-server on this machine". */
const givesReason = (fullName: string) => /\bskipped[:,] \S/i.test(fullName);

/**
 * Counts a Jest run. A suite that could not run at all is one failure, and so is a test that is skipped without a
 * reason, which is what a forgotten `test.only` leaves behind.
 * Example: two passed, one skipped with its reason → 2 passed, 0 failed, 1 skipped.
 */
export const countJest = ({ testResults }: JestReport): JestOutcome => {
  const tests = testResults.flatMap((suite) => suite.assertionResults);
  const skipped = tests.filter((test) => SKIPPED.has(test.status));
  const unexplained = skipped.filter((test) => !givesReason(test.fullName));
  const broken = testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed'),
  );
  const faults = [
    ...unexplained.map((test) => `skipped without a reason: ${test.fullName}`),
    ...broken.map((suite) => `could not run: ${suite.name}`),
  ];
  if (tests.length === 0) faults.push('no test ran at all');
  return {
    tally: {
      passed: tests.filter((test) => test.status === 'passed').length,
      failed: tests.filter((test) => test.status === 'failed').length + faults.length,
      skipped: skipped.length - unexplained.length,
    },
    skips: skipped.filter((test) => givesReason(test.fullName)).map((test) => test.fullName),
    faults,
  };
};
