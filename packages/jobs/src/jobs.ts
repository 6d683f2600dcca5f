import { z } from 'zod';

const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

interface JobRule {
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

const nothing = z.strictObject({});

/**
 * Every job that Holdfast defers: one row is its payload, its retry policy and the type of its handler. All times in
 * milliseconds. A payload is a contract between two releases: add a field only with a default.
 */
export const jobs = {
  'process-upload': {
    payload: z.strictObject({ councilId: z.uuid(), uploadId: z.uuid() }),
    attempts: 3,
    backoff: 1 * seconds,
    timeout: 3 * minutes,
    keep: { done: 1 * hours, failed: 168 * hours },
    every: null,
  },
  'find-lost-uploads': {
    payload: nothing,
    attempts: 1,
    backoff: 1 * seconds,
    timeout: 1 * minutes,
    keep: { done: 1 * minutes, failed: 24 * hours },
    every: 30 * seconds,
  },
  'apply-reshuffle': {
    payload: z.strictObject({ councilId: z.uuid(), reshuffleId: z.uuid() }),
    attempts: 5,
    backoff: 5 * seconds,
    timeout: 2 * minutes,
    keep: { done: 1 * hours, failed: 168 * hours },
    every: null,
  },
  'find-due-reshuffles': {
    payload: nothing,
    attempts: 1,
    backoff: 1 * seconds,
    timeout: 1 * minutes,
    keep: { done: 1 * minutes, failed: 24 * hours },
    every: 5 * minutes,
  },
  'carry-out-ending': {
    payload: z.strictObject({ councilId: z.uuid(), plannedEndingId: z.uuid() }),
    attempts: 5,
    backoff: 5 * seconds,
    timeout: 2 * minutes,
    keep: { done: 1 * hours, failed: 168 * hours },
    every: null,
  },
  'find-due-endings': {
    payload: nothing,
    attempts: 1,
    backoff: 1 * seconds,
    timeout: 1 * minutes,
    keep: { done: 1 * minutes, failed: 24 * hours },
    every: 5 * minutes,
  },
  'read-calendar': {
    payload: z.strictObject({ councilId: z.uuid(), calendarSourceId: z.uuid() }),
    attempts: 3,
    backoff: 5 * seconds,
    timeout: 4 * minutes,
    keep: { done: 1 * hours, failed: 168 * hours },
    every: null,
  },
  'find-waiting-calendars': {
    payload: nothing,
    attempts: 1,
    backoff: 1 * seconds,
    timeout: 1 * minutes,
    keep: { done: 1 * minutes, failed: 24 * hours },
    every: 1 * minutes,
  },
  'plan-reminders': {
    payload: z.strictObject({ councilId: z.uuid() }),
    attempts: 3,
    backoff: 5 * seconds,
    timeout: 5 * minutes,
    keep: { done: 1 * hours, failed: 168 * hours },
    every: null,
  },
  'send-digests': {
    payload: z.strictObject({ councilId: z.uuid() }),
    attempts: 3,
    backoff: 5 * seconds,
    timeout: 10 * minutes,
    keep: { done: 1 * hours, failed: 168 * hours },
    every: null,
  },
  'ask-receipts': {
    payload: z.strictObject({ councilId: z.uuid() }),
    attempts: 3,
    backoff: 5 * seconds,
    timeout: 10 * minutes,
    keep: { done: 1 * hours, failed: 168 * hours },
    every: null,
  },
  'find-reminders': {
    payload: nothing,
    attempts: 1,
    backoff: 1 * seconds,
    timeout: 1 * minutes,
    keep: { done: 1 * minutes, failed: 24 * hours },
    every: 1 * minutes,
  },
  'forget-sessions': {
    payload: nothing,
    attempts: 1,
    backoff: 1 * seconds,
    timeout: 1 * minutes,
    keep: { done: 1 * hours, failed: 24 * hours },
    every: 1 * hours,
  },
} as const satisfies Record<string, JobRule>;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.output<(typeof jobs)[Name]['payload']>;

export const isJobName = (name: string): name is JobName => Object.hasOwn(jobs, name);

/** One job waits at a time for the same thing: the name and the ids, in the order of the schema. */
export const sameJobKey = <Name extends JobName>(name: Name, payload: JobPayload<Name>): string =>
  [name, ...Object.values(payload)].join('.');
