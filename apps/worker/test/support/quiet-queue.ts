import type { JobQueue } from '@holdfast/jobs/queue';

/** A queue that takes every nudge and carries out none, in which nobody waits. */
export const quietQueue: Pick<JobQueue, 'nudge' | 'othersWait'> = {
  nudge: () => Promise.resolve({ kind: 'queued' }),
  othersWait: () => Promise.resolve(false),
};
