import { isJobName, type JobName, type JobPayload, jobs } from './jobs.ts';

/** What a handler is told of its run. */
export interface JobRun {
  /** 1 for the first. */
  readonly attempt: number;
  /** The queue will not try again when this run fails. */
  readonly last: boolean;
  /** Aborts when the job has run for too long, or the worker must stop now. */
  readonly signal: AbortSignal;
}

/** One handler for each row of the job table: a forgotten one does not compile. */
export type JobHandlers = {
  readonly [Name in JobName]: (payload: JobPayload<Name>, run: JobRun) => Promise<void>;
};

export type Dispatched =
  { readonly kind: 'done' } | { readonly kind: 'refused'; readonly reason: string };

const runWith = async <Name extends JobName>(
  handlers: JobHandlers,
  name: Name,
  data: unknown,
  run: JobRun,
): Promise<Dispatched> => {
  const read = jobs[name].payload.safeParse(data);
  if (!read.success) return { kind: 'refused', reason: `The payload of ${name} is not what this release knows.` };
  const handle: (payload: JobPayload<Name>, run: JobRun) => Promise<void> = handlers[name];
  await handle(read.data as JobPayload<Name>, run);
  return { kind: 'done' };
};

/**
 * Hands a job to its handler. A name or payload that this release does not know is refused: trying again cannot help.
 *
 * Example: `dispatch(handlers, 'send-fax', {}, run)` → `{ kind: 'refused', reason: 'No job is called send-fax.' }`.
 */
export const dispatch = (handlers: JobHandlers, name: string, data: unknown, run: JobRun): Promise<Dispatched> =>
  isJobName(name)
    ? runWith(handlers, name, data, run)
    : Promise.resolve({ kind: 'refused', reason: `No job is called ${name}.` });
