import type { Job } from 'bullmq';
import {
  backendFor,
  type QueuePlace,
  type ShownState,
  shownStates,
  type Trouble,
  type BackendKind,
} from './backend.ts';
import { withoutAddresses } from './without-addresses.ts';
import { reconnectingQueue } from './reconnecting-queue.ts';
import { readCause } from './running-job.ts';

/** A job for whoever looks after the machine: what it is called, its ids, and how it went. */
export interface ShownJob {
  readonly jobId: string;
  readonly name: string;
  readonly state: ShownState;
  readonly ids: Readonly<Record<string, string>>;
  readonly attempts: number;
  readonly since: string;
  /** The first line of what went wrong, without anybody's address. */
  readonly reason: string | null;
}

export interface QueueDesk {
  readonly backend: BackendKind;
  readonly counts: () => Promise<Readonly<Record<ShownState, number>>>;
  /** The newest of each state, `most` of each. */
  readonly jobs: (most: number) => Promise<readonly ShownJob[]>;
  /** False where no failed job has this id. */
  readonly retry: (jobId: string) => Promise<boolean>;
  /** How many failed jobs run again: all, or those of one name. */
  readonly retryAll: (name: string | null) => Promise<number>;
  readonly close: () => Promise<void>;
}

const mostAtOnce = 1_000;

/** The queue as its operator sees it. Each of these throws where the queue is away. */
export const openQueueDesk = (place: QueuePlace, onTrouble: Trouble = () => undefined): QueueDesk => {
  const backend = backendFor(place);
  const queue = reconnectingQueue(backend, 5_000, onTrouble);
  const failed = () => queue.use('Listing failed jobs', (open) => open.getJobs(['failed'], 0, mostAtOnce - 1));
  return {
    backend: backend.kind,
    counts: async () => {
      const found = await queue.use('Counting jobs', (open) => open.getJobCounts(...shownStates));
      const { failed: over = 0, active = 0, waiting = 0, delayed = 0 } = found;
      return { failed: over, active, waiting, delayed };
    },
    jobs: async (most) => {
      const lists = await queue.use('Listing jobs', (open) =>
        Promise.all(
          shownStates.map(async (state) =>
            (await open.getJobs([state], 0, most - 1)).map((job) => shownJob(job, state)),
          ),
        ),
      );
      return lists.flat();
    },
    retry: async (jobId) => {
      const job = (await failed()).find(({ id }) => id === jobId);
      if (job === undefined) return false;
      await job.retry('failed');
      return true;
    },
    retryAll: async (name) => {
      const jobs = (await failed()).filter((job) => name === null || job.name === name);
      for (const job of jobs) await job.retry('failed');
      return jobs.length;
    },
    close: queue.close,
  };
};

const shownJob = (job: Job, state: ShownState): ShownJob => ({
  jobId: job.id ?? '',
  name: job.name,
  state,
  ids: idsOf(readCause(job.data).payload),
  attempts: job.attemptsMade,
  since: new Date(job.finishedOn ?? job.timestamp).toISOString(),
  reason: state === 'failed' ? withoutAddresses(job.failedReason) : null,
});

const uuid = /^[0-9a-f-]{36}$/u;
const idsOf = (data: unknown): Record<string, string> =>
  typeof data === 'object' && data !== null
    ? Object.fromEntries(
        Object.entries(data).filter((entry): entry is [string, string] => {
          const value: unknown = entry[1];
          return typeof value === 'string' && uuid.test(value);
        }),
      )
    : {};
