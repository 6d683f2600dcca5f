import { UnrecoverableError } from 'bullmq';
import {
  backendFor,
  type BackendWorker,
  type Opened,
  type Processor,
  type QueuePlace,
  type Trouble,
  type BackendKind,
} from './backend.ts';
import { dispatch, type JobHandlers } from './dispatch.ts';
import { isJobName, jobs } from './jobs.ts';
import { asJob, readCause } from './running-job.ts';
import { keepSchedules } from './schedules.ts';
import { within } from './within.ts';

export interface WorkerWishes extends QueuePlace {
  readonly handlers: JobHandlers;
  readonly onTrouble?: Trouble;
  /** A run of a job failed; called within the job, so that `runningJob` knows which. */
  readonly onFailed?: (name: string, error: unknown) => void;
  /** Jobs at once. */
  readonly concurrency?: number;
  /** A worker that has not shown a sign of life for this long, in milliseconds, has lost its job. */
  readonly lockDuration?: number;
  /** How often lost jobs are looked for. A job is found at the second look after its lock ran out. */
  readonly stalledInterval?: number;
  readonly scheduleInterval?: number;
}

export interface JobWorker {
  readonly backend: BackendKind;
  /** Takes no further jobs, gives running ones `grace` milliseconds, and then leaves them to the next worker. */
  readonly close: (grace?: number) => Promise<void>;
}

const processorFor =
  (handlers: JobHandlers, onFailed: NonNullable<WorkerWishes['onFailed']>): Processor =>
  async (job, _token, cancelled) => {
    const timeout = isJobName(job.name) ? jobs[job.name].timeout : 0;
    const limit = AbortSignal.timeout(Math.max(timeout, 1));
    const signal = cancelled ? AbortSignal.any([cancelled, limit]) : limit;
    const attempt = job.attemptsMade + 1;
    const again = attempt > 1 || job.attemptsStarted > 1 || job.stalledCounter > 0;
    const run = { attempt, again, last: attempt >= (job.opts.attempts ?? 1), signal };
    const jobId = job.id ?? 'unknown';
    const { payload, cause } = readCause(job.data);
    await asJob({ jobId, cause: cause ?? jobId }, async () => {
      try {
        const outcome = await within(Math.max(timeout, 1), job.name, dispatch(handlers, job.name, payload, run));
        if (outcome.kind === 'refused') throw new UnrecoverableError(outcome.reason);
      } catch (error) {
        onFailed(job.name, error);
        throw error;
      }
    });
  };

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * Takes jobs and hands them to their handlers until it is closed. It outlives the queue: where the queue is away, at
 * the start or later, it says so through `onTrouble` and carries on when the queue is back.
 */
export const openWorker = ({
  handlers,
  onTrouble = () => undefined,
  onFailed = () => undefined,
  ...wishes
}: WorkerWishes): JobWorker => {
  const backend = backendFor(wishes);
  const settings = {
    concurrency: wishes.concurrency ?? 2,
    lockDuration: wishes.lockDuration ?? 30_000,
    stalledInterval: wishes.stalledInterval ?? 15_000,
  };
  const closing = new AbortController();
  let current: Opened<BackendWorker> | null = null;

  // BullMQ remembers a first connection that failed for ever, so a worker that never became ready is made anew.
  const keepOpen = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      try {
        await backend.prepare();
        current = backend.worker(processorFor(handlers, onFailed), settings, onTrouble);
        await current.thing.waitUntilReady();
        return;
      } catch (error) {
        onTrouble(error instanceof Error ? error : new Error(String(error)));
        current?.leave();
        current = null;
        await pause(1_000, closing.signal);
      }
    }
  };
  const opened = keepOpen();
  const schedules = keepSchedules(backend, wishes.scheduleInterval ?? 60_000, onTrouble);

  return {
    backend: backend.kind,
    close: async (grace = 10_000) => {
      closing.abort();
      const reachable = await schedules.reachable();
      await schedules.close();
      const { thing, leave } = current ?? { thing: null, leave: () => undefined };
      if (!thing) return opened;
      // Without the queue BullMQ would wait for it for ever; whoever runs is told to stop, and is found again later.
      if (!reachable) thing.cancelAllJobs('stopping');
      const closed = thing.close(!reachable);
      await within(grace, 'Finishing the running jobs', closed).catch(() => thing.cancelAllJobs('stopping'));
      await within(1_000, 'Closing the worker', closed).catch(leave);
    },
  };
};
