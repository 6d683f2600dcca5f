import { z } from 'zod';

const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

export interface JobRule {
  /** Its handler is in this folder of `apps/worker/src`, in a file with the name of the job. */
  readonly noun: string;
  /** Ids only: the row carries the meaning, and what travels through the queue is clear text. */
  readonly payload: z.ZodObject;
  /** How often a run may start before the job is given up. What the row says of its own attempts stands above this. */
  readonly attempts: number;
  /** The wait before the second attempt; it doubles each time. */
  readonly backoff: number;
  /** The run is told to stop, and counts as failed, after this long. */
  readonly timeout: number;
  /** How long the queue shows a job that is over. Rows are the record; this is for whoever looks after the machine. */
  readonly keep: { readonly done: number; readonly failed: number };
  /** Runs by itself this often; null runs only when somebody nudges. */
  readonly every: number | null;
}

/** What somebody or something asked for: its failures stay to be seen for a week. */
const work = { keep: { done: 1 * hours, failed: 168 * hours }, every: null } as const;

/** What looks by itself for rows that wait: the next look makes good what this one missed. */
const look = {
  payload: z.strictObject({}),
  attempts: 1,
  backoff: 1 * seconds,
  timeout: 1 * minutes,
  keep: { done: 1 * minutes, failed: 24 * hours },
} as const;

/**
 * Every job that Holdfast defers: one row is its payload, its retry policy, its schedule, the type of its handler and
 * where that is. All times in milliseconds. A payload is a contract between two releases: add a field only with a default.
 */
export const jobs = {
  'process-upload': {
    noun: 'imports',
    ...work,
    payload: z.strictObject({ councilId: z.uuid(), uploadId: z.uuid() }),
    attempts: 3,
    backoff: 1 * seconds,
    timeout: 3 * minutes,
  },
  'write-export': {
    noun: 'exports',
    ...work,
    payload: z.strictObject({ councilId: z.uuid(), exportId: z.uuid(), membershipId: z.uuid() }),
    attempts: 3,
    backoff: 1 * seconds,
    timeout: 5 * minutes,
  },
  'find-lost-exports': { noun: 'exports', ...look, every: 30 * seconds },
  'find-lost-uploads': { noun: 'housekeeping', ...look, every: 30 * seconds },
  'apply-reshuffle': {
    noun: 'portfolios',
    ...work,
    payload: z.strictObject({ councilId: z.uuid(), reshuffleId: z.uuid() }),
    attempts: 5,
    backoff: 5 * seconds,
    timeout: 2 * minutes,
  },
  'find-due-reshuffles': { noun: 'portfolios', ...look, every: 5 * minutes },
  'carry-out-ending': {
    noun: 'endings',
    ...work,
    payload: z.strictObject({ councilId: z.uuid(), plannedEndingId: z.uuid() }),
    attempts: 5,
    backoff: 5 * seconds,
    timeout: 2 * minutes,
  },
  'find-due-endings': { noun: 'endings', ...look, every: 5 * minutes },
  'read-calendar': {
    noun: 'calendar-sync',
    ...work,
    payload: z.strictObject({ councilId: z.uuid(), calendarSourceId: z.uuid() }),
    attempts: 3,
    backoff: 5 * seconds,
    timeout: 4 * minutes,
  },
  'find-waiting-calendars': { noun: 'housekeeping', ...look, every: 1 * minutes },
  'plan-reminders': {
    noun: 'reminders',
    ...work,
    payload: z.strictObject({ councilId: z.uuid() }),
    attempts: 3,
    backoff: 5 * seconds,
    timeout: 5 * minutes,
  },
  'send-digests': {
    noun: 'reminders',
    ...work,
    payload: z.strictObject({ councilId: z.uuid() }),
    attempts: 3,
    backoff: 5 * seconds,
    timeout: 10 * minutes,
  },
  'ask-receipts': {
    noun: 'reminders',
    ...work,
    payload: z.strictObject({ councilId: z.uuid() }),
    attempts: 3,
    backoff: 5 * seconds,
    timeout: 10 * minutes,
  },
  'find-reminders': { noun: 'reminders', ...look, every: 1 * minutes },
  'forget-sessions': { noun: 'housekeeping', ...look, every: 1 * hours, keep: { done: 1 * hours, failed: 24 * hours } },
} as const satisfies Record<string, JobRule>;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.output<(typeof jobs)[Name]['payload']>;

/** The names of all jobs. */
export const jobNames = (): readonly JobName[] => Object.keys(jobs).filter(isJobName);

export const isJobName = (name: string): name is JobName => Object.hasOwn(jobs, name);

/** One job waits at a time for the same thing: the name and the ids, in the order of the schema. */
export const sameJobKey = <Name extends JobName>(name: Name, payload: JobPayload<Name>): string =>
  [name, ...Object.values(payload)].join('.');
