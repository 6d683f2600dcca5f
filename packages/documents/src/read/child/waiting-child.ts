import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { childLimits } from './child-limits.ts';
import { startChild } from './start-child.ts';

/** Who uploads a paper looks at it and corrects it; then its process is given back. */
const waitsFor = 5 * 60_000;

/** Every handle through which a child keeps its parent's process from ending. */
const handlesOf = (child: ChildProcess) => [
  child,
  ...(child.channel ? [child.channel] : []),
  ...[child.stdin, child.stdout, child.stderr].filter((stream) => stream instanceof Socket),
];

/**
 * A process that waits for the next paper, with the rules read: to start one and to read them takes as long as to
 * understand a hundred rows. Each still reads one paper and ends. It ends with its parent, and keeps it from nothing.
 */
export class WaitingChild {
  #child: ChildProcess | null = null;
  #timer: NodeJS.Timeout | undefined;

  /** The one that waits, started where none did. */
  prepare(): ChildProcess {
    if (this.#child !== null) return this.#child;
    const child = startChild(childLimits, { ahead: true });
    this.#child = child;
    const gone = () => {
      if (this.#child === child) this.#child = null;
    };
    child.once('error', gone);
    child.once('exit', gone);
    for (const handle of handlesOf(child)) handle.unref();
    this.#timer = setTimeout(() => {
      gone();
      child.kill();
    }, waitsFor);
    this.#timer.unref();
    return child;
  }

  /** The one that waits; nobody else gets it. */
  take(): ChildProcess | undefined {
    const child = this.#child;
    if (child?.connected !== true) return undefined;
    this.#child = null;
    clearTimeout(this.#timer);
    for (const handle of handlesOf(child)) handle.ref();
    return child;
  }
}
