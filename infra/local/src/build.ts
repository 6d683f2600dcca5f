import { root } from './folders.ts';
import { runStep, type StepResult } from './processes/run-step.ts';
import { say } from './say.ts';
import type { Undo } from './processes/undo.ts';

/** Builds what `filters` name, or everything; what has not changed since comes from the cache. */
export const build = (undo: Undo, filters: readonly string[] = []): Promise<StepResult> => {
  const stop = new AbortController();
  undo.add(() => {
    stop.abort();
    return Promise.resolve();
  });
  return runStep({
    command: 'turbo',
    args: ['run', 'build', '--output-logs=errors-only', '--ui=stream', ...filters.map((name) => `--filter=${name}`)],
    directory: root,
    signal: stop.signal,
    onStillRunning: (seconds) => say(`  still building after ${seconds} s`),
  });
};
