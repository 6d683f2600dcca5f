import { readFileSync } from 'node:fs';
import { memoryExit } from './child-job.ts';

const megabyte = 1024 * 1024;
const everyMilliseconds = 25;

/** Linux keeps the highest mark itself; elsewhere the highest that was seen while reading has to do. */
function highestMark(): number {
  try {
    const found = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(found?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/**
 * Ends the process when it holds more memory than it may. The limit on V8's heap does not count buffers; this does.
 * Gives a question for the peak so far, in bytes.
 */
export function watchMemory(residentMegabytes: number): () => number {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss());
    if (peak > residentMegabytes * megabyte) process.exit(memoryExit);
  };
  setInterval(look, everyMilliseconds).unref();
  return () => Math.max(peak, highestMark());
}
