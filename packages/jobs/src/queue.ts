import type { JobsOptions } from 'bullmq';
import { backendFor, type QueuePlace, type Trouble, type BackendKind } from './backend.ts';
import { type JobName, type JobPayload, jobs, sameJobKey } from './jobs.ts';
import { reconnectingQueue } from './reconnecting-queue.ts';
import { runningJob, withCause } from './running-job.ts';

/** `away`: nobody was nudged. The row stands, and housekeeping nudges again when the queue is back. */
export type Nudged = { readonly kind: 'queued' } | { readonly kind: 'away'; readonly reason: string };

export type QueueHealth =
  | { readonly kind: 'up'; readonly backend: BackendKind; readonly waiting: number; readonly failed: number }
  | { readonly kind: 'away'; readonly backend: BackendKind; readonly reason: string };

export interface JobQueue {
  /** Never throws: whoever nudges has committed already, and must not fail because the queue does. */
  readonly nudge: <Name extends JobName>(name: Name, payload: JobPayload<Name>) => Promise<Nudged>;
  /**
   * Whether another job waits for its turn: who has much to do in one run lets it pass. Never throws; nobody waits in a
   * queue that is away.
   */
  readonly othersWait: () => Promise<boolean>;
  readonly health: () => Promise<QueueHealth>;
  readonly close: () => Promise<void>;
}

export interface QueueWishes extends QueuePlace {
  /** How long a nudge may wait for the queue, in milliseconds: a person is waiting for the page. */
  readonly patience?: number;
  readonly onTrouble?: Trouble;
  /** The id of the request that nudges; without one, what began the job that nudges. */
  readonly cause?: () => string | null;
}

export const optionsFor = (name: JobName): JobsOptions => {
  const { attempts, backoff, keep } = jobs[name];
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoff },
    removeOnComplete: { age: keep.done / 1_000, count: 1_000 },
    removeOnFail: { age: keep.failed / 1_000, count: 1_000 },
  };
};

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : 'unknown';

/**
 * The queue as the API sees it. A second nudge for the same thing is the same job while the first waits; while the
 * first runs, one more run follows it, so that what changed meanwhile is seen.
 *
 * Example: `queue.nudge('process-upload', { councilId, uploadId })` → `{ kind: 'queued' }`.
 */
export const openQueue = ({
  patience = 2_000,
  onTrouble = () => undefined,
  cause = () => runningJob()?.cause ?? null,
  ...place
}: QueueWishes): JobQueue => {
  const backend = backendFor(place);
  const queue = reconnectingQueue(backend, patience, onTrouble);
  return {
    nudge: async (name, payload) => {
      const deduplication = { id: sameJobKey(name, payload), keepLastIfActive: true };
      try {
        await queue.use('Nudging', (open) =>
          open.add(name, withCause(payload, cause()), { ...optionsFor(name), deduplication }),
        );
        return { kind: 'queued' };
      } catch (error) {
        return { kind: 'away', reason: reasonOf(error) };
      }
    },
    othersWait: async () => {
      try {
        const { waiting = 0 } = await queue.use('Looking who waits', (open) => open.getJobCounts('waiting'));
        return waiting > 0;
      } catch {
        return false;
      }
    },
    health: async () => {
      try {
        const { waiting = 0, failed = 0 } = await queue.use('Looking at the queue', (open) =>
          open.getJobCounts('waiting', 'failed'),
        );
        return { kind: 'up', backend: backend.kind, waiting, failed };
      } catch (error) {
        return { kind: 'away', backend: backend.kind, reason: reasonOf(error) };
      }
    },
    close: queue.close,
  };
};
