import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const ask = (pid: number, column: string): string | null => {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
};

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

// Small Linux images have no `ps`, other systems have no /proc.
const isLinux = process.platform === 'linux';

/** The command line of a running process, or null when there is none of that number. */
export const commandOf = (pid: number): string | null => {
  if (!isLinux) return ask(pid, 'command');
  const line = read(`/proc/${pid}/cmdline`);
  return line === null || line === '' ? null : line.replaceAll('\0', ' ').trim();
};

/** The number of the process that started `pid`, or null when either is gone. */
export const parentOf = (pid: number): number | null => {
  const text = isLinux ? /^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1] : ask(pid, 'ppid');
  return text ? Number(text) : null;
};

/** Waits until the process is gone: true, or false when it is still there after `milliseconds`. */
export const waitUntilGone = async (pid: number, milliseconds: number): Promise<boolean> => {
  const until = performance.now() + milliseconds;
  while (commandOf(pid) !== null) {
    if (performance.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
};
