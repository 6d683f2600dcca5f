import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ChildLimits } from './child-limits.ts';
import { rulesFirst } from './child-job.ts';

/** The child runs as its parent does: as TypeScript from the sources, or as JavaScript from the build. */
const fromSource = import.meta.url.endsWith('.ts');
const childModule = fileURLToPath(new URL(fromSource ? './child.ts' : './child.js', import.meta.url));

const childArguments = (limits: ChildLimits): string[] => [
  `--max-old-space-size=${limits.heapMegabytes}`,
  '--max-semi-space-size=4',
  // A pattern is made ready for the processor at once: this process ends before the slower way to begin has paid off.
  '--no-regexp-tier-up',
  // The parser's own tree is let go before the rules begin.
  '--expose-gc',
  // The sources of a parser can be read, and nothing can be written or started.
  '--permission',
  '--allow-fs-read=*',
  ...(fromSource ? ['--conditions=source'] : []),
];

/**
 * Starts a process that reads one file. It is given no environment, so that it holds no secret. `ahead`: nobody has asked
 * for it yet, so it has time to read its rules.
 */
export const startChild = (limits: ChildLimits, { ahead = false } = {}): ChildProcess =>
  fork(childModule, ahead ? [rulesFirst] : [], {
    env: {},
    execArgv: childArguments(limits),
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
  });
