import { z } from 'zod';

export const live = z.object({ status: z.literal('ok') });

/** Without its queue the API answers and commits, and work waits: that is `degraded`. Without its database, and on an older schema: 503. */
export const ready = z.object({
  status: z.enum(['ok', 'degraded']),
  database: z.literal('up'),
  queue: z.enum(['up', 'away']),
  /** Jobs that wait, and that failed; null while the queue is away. */
  jobs: z.object({ waiting: z.number().int(), failed: z.number().int() }).nullable(),
  /** What it takes to be now, where somebody has moved its clock for trying out; null: the clock is right. */
  movedClock: z.iso.datetime().nullable(),
});
export type Ready = z.infer<typeof ready>;
