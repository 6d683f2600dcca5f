// `pnpm days`: everything that reads a day, on each of the nasty days; or on those that are named after it.
import { nastyDays } from '@holdfast/local/testing/state-day';
import { runJest } from './run-jest.ts';
import { add, closingLine, nothing } from './tally.ts';

/** Where a test, or the page in it, reads the day. The others are given theirs: rules as a parameter, the API's by its clock. */
const readers = ['database', 'worker', 'web', 'local', 'browser'];

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());

const wished = process.argv.slice(2);
const days = wished.length === 0 ? nastyDays : wished.map((day) => ({ day, why: 'as was wished' }));
let sum = nothing;
for (const { day, why } of days) {
  if (stop.signal.aborted) break;
  process.env['HOLDFAST_TEST_DAY'] = day;
  const { tally, faults } = await runJest(stop.signal, ['--selectProjects', ...readers]);
  for (const sentence of faults) console.log(`FAIL  ${sentence}`);
  console.log(`${tally.failed === 0 ? 'pass' : 'FAIL'}  ${day}, ${why}: ${closingLine(tally)}`);
  sum = add(sum, tally);
}
console.log(`\n${closingLine(sum)}`);
process.exitCode = sum.failed === 0 && !stop.signal.aborted ? 0 : 1;
