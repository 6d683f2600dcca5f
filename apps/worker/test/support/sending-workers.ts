import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export interface Orders {
  /** How far the clock of the workers is moved, in milliseconds. */
  readonly offset: number;
  readonly twice: boolean;
}

export interface SendingWorkers {
  /** To all of them, and to those that come. */
  readonly tell: (orders: Orders) => void;
  /** Ends one at once. Another takes its place. */
  readonly kill: (at: number) => void;
  /** One of them ends after so many statements. */
  readonly killAfter: (at: number, statements: number) => void;
  /** None is left until `resume`. */
  readonly stop: () => Promise<void>;
  readonly resume: () => void;
  readonly deaths: () => number;
}

/** Some workers, each in a process of its own with a seed of its own: whichever dies is followed by another. */
export const sendingWorkers = (count: number, args: readonly string[], first: Orders, seed: number): SendingWorkers => {
  let orders = first;
  let running = true;
  let deaths = 0;
  let births = 0;
  const children: (ChildProcess | undefined)[] = [];
  const tellOne = (child: ChildProcess | undefined, dieAfter: number | null): void => {
    if (child?.connected === true) child.send({ ...orders, dieAfter }, () => undefined);
  };
  const start = (at: number): void => {
    births += 1;
    const child = fork(path.join(import.meta.dirname, 'sending-process.ts'), [...args, String(seed + births)], {
      execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children[at] = child;
    tellOne(child, null);
    child.once('exit', () => {
      deaths += 1;
      children[at] = undefined;
      if (running) start(at);
    });
  };
  const all = [...Array(count).keys()];
  all.forEach(start);
  return {
    tell: (next) => {
      orders = next;
      for (const child of children) tellOne(child, null);
    },
    kill: (at) => void children[at]?.kill('SIGKILL'),
    killAfter: (at, statements) => tellOne(children[at], statements),
    stop: async () => {
      running = false;
      const gone = children.filter((child) => child !== undefined).map((child) => once(child, 'exit'));
      for (const child of children) child?.kill('SIGKILL');
      await Promise.all(gone);
    },
    resume: () => {
      running = true;
      for (const at of all) if (children[at] === undefined) start(at);
    },
    deaths: () => deaths,
  };
};
