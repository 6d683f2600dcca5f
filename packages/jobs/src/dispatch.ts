import { isJobName, type JobName, type JobPayload, jobs } from './jobs.ts';

/** What a handler is told of its run. */
export interface JobRun {
  /** 1 for the first. */
  readonly attempt: number;
  /** A run of this very job began before and did not finish: it failed, or its worker was killed. */
  readonly again: boolean;
  /** The queue will not try again when this run fails. */
  readonly last: boolean;
  /** Aborts when the job has run for too long, or the worker must stop now. */
  readonly signal: AbortSignal;
}

/** One handler for each row of the job table: a forgotten one does not compile. */
export type JobHandlers = {
  readonly [Name in JobName]: (payload: JobPayload<Name>, run: JobRun) => Promise<void>;
};

export type Dispatched = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly reason: string };

const payloadOf = <Name extends JobName>(name: Name, data: unknown): JobPayload<Name> | null => {
  const read = jobs[name].payload.safeParse(data);
  return read.success ? (read.data as JobPayload<Name>) : null;
};

const handle = <Name extends JobName>(handlers: JobHandlers, name: Name, payload: JobPayload<Name>, run: JobRun) =>
  handlers[name](payload, run);

/**
 * Hands a job to its handler. A name or payload that this release does not know is refused: trying again cannot help.
 *
 * Example: `dispatch(handlers, 'send-fax', {}, run)` → `{ kind: 'refused', reason: 'No job is called send-fax.' }`.
 */
export const dispatch = async (
  handlers: JobHandlers,
  name: string,
  data: unknown,
  run: JobRun,
): Promise<Dispatched> => {
  if (!isJobName(name)) return { kind: 'refused', reason: `No job is called ${name}.` };
  const payload = payloadOf(name, data);
  if (!payload) return { kind: 'refused', reason: `The payload of ${name} is not what this release knows.` };
  await handle(handlers, name, payload, run);
  return { kind: 'done' };
};
