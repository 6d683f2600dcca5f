import { z } from 'zod';
import { instant } from '../values.ts';

export const jobStates = ['failed', 'active', 'waiting', 'delayed'] as const;
const count = z.number().int();

/** A deferred job, for whoever looks after the machine: names and ids, and nothing of any council. */
export const operatorJob = z.object({
  jobId: z.string(),
  name: z.string(),
  state: z.enum(jobStates),
  ids: z.record(z.string(), z.string()),
  attempts: z.number().int(),
  since: instant,
  reason: z.string().nullable(),
});
export type OperatorJob = z.infer<typeof operatorJob>;

export const operatorQueue = z.object({
  backend: z.enum(['postgres', 'redis']),
  counts: z.object({ failed: count, active: count, waiting: count, delayed: count }),
  /** The newest of each state. */
  jobs: z.array(operatorJob),
});
export type OperatorQueue = z.infer<typeof operatorQueue>;

export const retryJob = z.strictObject({ jobId: z.string().min(1).max(200) });
export type RetryJob = z.infer<typeof retryJob>;
/** Without a name: every failed job. */
export const retryJobs = z.strictObject({ name: z.string().max(100).nullable().default(null) });
export type RetryJobs = z.infer<typeof retryJobs>;
export const retriedJobs = z.object({ retried: z.number().int() });
