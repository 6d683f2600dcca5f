// `npm test` and `pnpm check`: everything that is checked, one line each, and one sum at the end.
import { root } from '@holdfast/local/folders';
import { runStep } from '@holdfast/local/processes/run-step';
import { stateDay } from '@holdfast/local/testing/state-day';
import { findBrowser, noBrowserAdvice } from '@holdfast/local/testing/browser';
import { runJest } from './run-jest.ts';
import { add, closingLine, nothing, type Tally } from './tally.ts';
import { type ToolStep, toolSteps } from './tool-steps.ts';

const say = (line: string) => console.log(line);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());

const one = (title: string, passed: boolean, seconds: number, output = ''): Tally => {
  if (!passed) say(output.trimEnd());
  say(`${passed ? 'pass' : 'FAIL'}  ${title} (${seconds} s)`);
  return passed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
};

const runTool = async ({ title, command, args }: ToolStep): Promise<Tally> => {
  say(`      ${title} …`);
  const result = await runStep({
    command,
    args,
    directory: root,
    signal: stop.signal,
    onStillRunning: (seconds) => say(`      … ${seconds} s`),
  });
  return one(title, result.passed, result.seconds, result.output);
};

const checkBrowser = (): Tally => {
  const found = findBrowser(say);
  if (found !== null) process.env['HOLDFAST_BROWSER'] = found;
  return one(
    `A browser for the browser tests${found === null ? '' : `: ${found}`}`,
    found !== null,
    0,
    noBrowserAdvice,
  );
};

const runTests = async (): Promise<Tally> => {
  say(`      Tests (jest), on the stated day: HOLDFAST_TEST_DAY=${stateDay()} …`);
  const { tally, skips, faults } = await runJest(stop.signal);
  for (const skip of skips) say(`skip  ${skip}`);
  for (const sentence of faults) say(`FAIL  ${sentence}`);
  say(`${tally.failed === 0 ? 'pass' : 'FAIL'}  Tests (jest): ${closingLine(tally)}`);
  return tally;
};

let sum = nothing;
for (const step of toolSteps) {
  if (!stop.signal.aborted) sum = add(sum, await runTool(step));
}
if (!stop.signal.aborted) sum = add(sum, checkBrowser());
if (!stop.signal.aborted) sum = add(sum, await runTests());
if (stop.signal.aborted) sum = add(sum, { ...nothing, failed: 1 });

say(`\n${closingLine(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
