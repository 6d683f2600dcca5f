import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { environmentWith } from '../environment.ts';

export type ServicePlan = {
  readonly name: string;
  /** What follows `node` on the command line. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly directory: string;
  readonly logFile: string;
};

export type ServiceEnd = { readonly name: string; readonly how: string; readonly lastLines: readonly string[] };

export type Service = {
  /** Resolves when the process is gone, asked for or not. */
  readonly ended: Promise<ServiceEnd>;
  readonly stop: () => Promise<void>;
};

const FOLLOW_PARENT = path.join(import.meta.dirname, 'follow-parent.mjs');
// The API gives whoever it is answering ten seconds.
const GRACE = 11_000;

/**
 * Starts a Node program as a service of this one: its output goes to a file, the last lines are remembered, and it
 * hears of the end from `stop` alone, since in a process group of its own Ctrl-C does not reach it.
 */
export const startService = ({ name, args, environment, directory, logFile }: ServicePlan): Service => {
  const log = createWriteStream(logFile);
  const lastLines: string[] = [];
  const child = spawn(process.execPath, ['--import', FOLLOW_PARENT, '--enable-source-maps', ...args], {
    cwd: directory,
    env: environmentWith({ NODE_OPTIONS: '', ...environment }),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => {
      log.write(data);
      lastLines.push(...data.toString().trimEnd().split('\n'));
      lastLines.splice(0, lastLines.length - 20);
    });
  }
  const ended = new Promise<ServiceEnd>((resolve) => {
    const end = (how: string) => {
      // Whoever is told of the end may read the log: it must be written by then.
      log.end(() => resolve({ name, how, lastLines }));
    };
    child.once('error', (error) => end(error.message));
    child.once('close', (code, signal) => end(signal ? `signal ${signal}` : `status ${code ?? 'unknown'}`));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), GRACE);
    await ended;
    clearTimeout(patience);
  };
  return { ended, stop };
};

/** What to tell a person about a service that ended without being asked to. */
export const describeEnd = ({ name, how, lastLines }: ServiceEnd): string =>
  `${lastLines.join('\n')}\n\n${name} ended by itself (${how}); its last lines stand above.`;
