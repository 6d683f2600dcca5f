import type { Backend, Trouble } from './backend.ts';
import { type JobName, jobNames, jobs } from './jobs.ts';
import { optionsFor } from './queue.ts';
import { reconnectingQueue } from './reconnecting-queue.ts';

interface Schedule {
  readonly name: JobName;
  readonly every: number;
}

const schedules = (): readonly Schedule[] =>
  jobNames().flatMap((name) => {
    const { every } = jobs[name];
    return every === null ? [] : [{ name, every }];
  });

/**
 * Keeps the jobs that run by themselves in the queue: at once, and then again every `interval` milliseconds, because
 * emptying Redis takes the schedules away without an error. A schedule that stands is left alone, so that its next
 * run is not pushed on for ever.
 */
export const keepSchedules = (backend: Backend, interval: number, onTrouble: Trouble) => {
  const queue = reconnectingQueue(backend, 2_000, onTrouble);

  const look = async (): Promise<void> => {
    for (const { name, every } of schedules()) {
      await queue.use('Scheduling', async (open) => {
        const standing = await open.getJobScheduler(name);
        if (standing?.every === every) return;
        await open.upsertJobScheduler(name, { every }, { name, data: {}, opts: optionsFor(name) });
      });
    }
  };
  const lookAgain = (): Promise<void> =>
    look().catch((error: unknown) => onTrouble(error instanceof Error ? error : new Error(String(error))));

  let looking = lookAgain();
  const timer = setInterval(() => {
    looking = lookAgain();
  }, interval);
  return {
    reachable: (): Promise<boolean> =>
      queue
        .use('Looking at the queue', (open) => open.getJobCounts('active'))
        .then(
          () => true,
          () => false,
        ),
    close: async (): Promise<void> => {
      clearInterval(timer);
      await looking;
      await queue.close();
    },
  };
};
