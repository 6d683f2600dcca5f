import { AsyncLocalStorage } from 'node:async_hooks';

/** The job that is being run, for whoever writes a log line or nudges another job meanwhile. */
export interface RunningJob {
  readonly jobId: string;
  /** The request, or the job of a schedule, with which it all began; it stands in every log line on the way. */
  readonly cause: string;
}

const storage = new AsyncLocalStorage<RunningJob>();

/** null: this is called by no job. */
export const runningJob = (): RunningJob | null => storage.getStore() ?? null;

export const asJob = <Result>(job: RunningJob, work: () => Promise<Result>): Promise<Result> => storage.run(job, work);

const plainId = /^[\w-]{1,64}$/u;

/** What travels with a payload: an id, and never a word of what it is about. */
export const withCause = (payload: object, cause: string | null): object =>
  cause !== null && plainId.test(cause) ? { ...payload, cause } : payload;

/** The payload, and the cause that came with it: a job of an earlier release, or of a schedule, has none. */
export const readCause = (data: unknown): { readonly payload: unknown; readonly cause: string | null } => {
  if (typeof data !== 'object' || data === null || !('cause' in data)) return { payload: data, cause: null };
  const { cause, ...payload } = data;
  return { payload, cause: typeof cause === 'string' && plainId.test(cause) ? cause : null };
};
