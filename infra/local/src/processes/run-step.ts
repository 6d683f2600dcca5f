import { spawn } from 'node:child_process';
import { environmentWith } from '../environment.ts';

export type StepResult = { readonly passed: boolean; readonly output: string; readonly seconds: number };

export type Step = {
  readonly command: string;
  readonly args: readonly string[];
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called every ten seconds, so that a person sees that something is still going on. */
  readonly onStillRunning?: (seconds: number) => void;
  readonly signal?: AbortSignal;
};

/** Runs a command to its end with nothing to read from, and keeps what it says. */
export const runStep = (step: Step): Promise<StepResult> =>
  new Promise((resolve) => {
    const from = performance.now();
    const seconds = () => Math.round((performance.now() - from) / 1000);
    const stopped = step.signal === undefined ? {} : { signal: step.signal, killSignal: 'SIGTERM' as const };
    const child = spawn(step.command, step.args, {
      cwd: step.directory,
      env: environmentWith(step.environment),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...stopped,
    });
    let output = '';
    const take = (data: Buffer) => {
      output += data.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const heartbeat = setInterval(() => step.onStillRunning?.(seconds()), 10_000);
    const finish = (passed: boolean, more = '') => {
      clearInterval(heartbeat);
      resolve({ passed, output: output + more, seconds: seconds() });
    };
    child.once('error', (error) => finish(false, `${step.command} could not be run: ${error.message}\n`));
    child.once('close', (code) => finish(code === 0));
  });
