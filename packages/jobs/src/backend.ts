import { createPostgresBackend, Queue, Worker, withBackend } from 'bullmq';
import type { Job, JobSchedulerJson, JobsOptions, PostgresConnectionOptions, PostgresQueueBackend } from 'bullmq';
import { prepareQueueSchema, queueSchema } from './queue-schema.ts';

/** Where the queue lives: Redis when it is named, otherwise a schema of its own in Postgres. */
export interface QueuePlace {
  readonly redisUrl?: string | undefined;
  /** Signs in as the role that owns the schema `queue` and may see nothing else. */
  readonly queueDatabaseUrl: string;
  /** Another queue of the same place, so that tests do not meet. */
  readonly queueName?: string | undefined;
}

/** As much of BullMQ's queue as Holdfast uses, the same on both backends. */
/** The states that an operator is shown, by BullMQ's names. */
export const shownStates = ['failed', 'active', 'waiting', 'delayed'] as const;
export type ShownState = (typeof shownStates)[number];

export interface BackendQueue {
  add(name: string, data: unknown, options: JobsOptions): Promise<unknown>;
  getJobScheduler(id: string): Promise<JobSchedulerJson | undefined>;
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    template: { name: string; data: unknown; opts: JobsOptions },
  ): Promise<unknown>;
  getJobCounts(...states: ShownState[]): Promise<Record<string, number>>;
  getJobs(states: ShownState[], from: number, to: number): Promise<Job[]>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

export interface BackendWorker {
  waitUntilReady(): Promise<void>;
  cancelAllJobs(reason?: string): void;
  close(force?: boolean): Promise<void>;
}

export interface WorkerSettings {
  readonly concurrency: number;
  readonly lockDuration: number;
  readonly stalledInterval: number;
}

export type Processor = (job: Job, token: string | undefined, signal: AbortSignal | undefined) => Promise<void>;
export type Trouble = (error: Error) => void;

/** What BullMQ opened, and a way out that does not wait for an answer: nothing tries to connect again after it. */
export interface Opened<Thing> {
  readonly thing: Thing;
  readonly leave: () => void;
}

/** Where the queue is kept. */
export type BackendKind = 'postgres' | 'redis';

export interface Backend {
  readonly kind: BackendKind;
  /** What must stand before a queue or worker is opened; when it fails, ask again. */
  readonly prepare: () => Promise<void>;
  readonly queue: (onTrouble: Trouble) => Opened<BackendQueue>;
  readonly worker: (processor: Processor, settings: WorkerSettings, onTrouble: Trouble) => Opened<BackendWorker>;
}

const connectWithin = 2_000;
// A job that keeps killing its worker is given up by its row, which counts attempts; this is the queue's own limit.
const shared = { maxStalledCount: 3, runRetryDelay: 1_000, drainDelay: 5 };

interface Leavable {
  disconnect(): Promise<void>;
}
const leaving =
  (thing: Leavable, first: () => void = () => undefined): (() => void) =>
  () => {
    first();
    thing.disconnect().catch(() => undefined);
  };

/** Redis is tried again for ever, ever more slowly up to two seconds, until it is left. */
const redisConnection = (url: string) => {
  let left = false;
  return {
    leave: () => {
      left = true;
    },
    options: {
      url,
      connectTimeout: connectWithin,
      retryStrategy: (times: number) => (left ? null : Math.min(times * 100, 2_000)),
    },
  };
};

const onRedis = (url: string, name: string): Backend => ({
  kind: 'redis',
  prepare: () => Promise.resolve(),
  queue: (onTrouble) => {
    const { options, leave } = redisConnection(url);
    const thing = new Queue(name, { connection: { ...options, maxRetriesPerRequest: 1 } }).on('error', onTrouble);
    return { thing, leave: leaving(thing, leave) };
  },
  worker: (processor, settings, onTrouble) => {
    const { options, leave } = redisConnection(url);
    const connection = { ...options, maxRetriesPerRequest: null };
    const thing = new Worker(name, processor, { connection, ...shared, ...settings }).on('error', onTrouble);
    return { thing, leave: leaving(thing, leave) };
  },
});

/**
 * A worker on Postgres sleeps until it is told of a job, or until the next delayed one. What it is told while its
 * connection is being made anew is lost, so it looks for itself every few seconds.
 */
const longestSleep = { value: 5 };
const postgres = withBackend<PostgresQueueBackend, PostgresConnectionOptions>((name, options, more) =>
  Object.defineProperty(createPostgresBackend(name, options, more), 'maximumBlockTimeout', longestSleep),
);

const onPostgres = (connectionString: string, name: string): Backend => {
  const connection = {
    connectionString,
    schema: queueSchema,
    connectionTimeoutMillis: connectWithin,
    application_name: 'holdfast-queue',
    keepAlive: true,
    max: 4,
  };
  let prepared: Promise<void> | null = null;
  return {
    kind: 'postgres',
    prepare: () => {
      prepared ??= prepareQueueSchema(connectionString, connectWithin).catch((error: unknown) => {
        prepared = null;
        throw error;
      });
      return prepared;
    },
    queue: (onTrouble) => {
      const thing = new postgres.Queue(name, { connection }).on('error', onTrouble);
      return { thing, leave: leaving(thing) };
    },
    worker: (processor, settings, onTrouble) => {
      const thing = new postgres.Worker(name, processor, { connection, ...shared, ...settings }).on('error', onTrouble);
      return { thing, leave: leaving(thing) };
    },
  };
};

/** BullMQ on Redis or on Postgres: the rest of Holdfast cannot tell which. */
export const backendFor = ({ redisUrl, queueDatabaseUrl, queueName = 'holdfast' }: QueuePlace): Backend =>
  redisUrl === undefined || redisUrl === '' ? onPostgres(queueDatabaseUrl, queueName) : onRedis(redisUrl, queueName);
