import { createPostgresBackend, Queue, Worker, withBackend } from 'bullmq';
import type { Job, JobSchedulerJson, JobsOptions } from 'bullmq';

/** Where the queue lives: Redis when it is named, otherwise a schema of its own in Postgres. */
export interface QueuePlace {
  readonly redisUrl?: string | undefined;
  /** Signs in as the role that owns the schema `queue` and may see nothing else. */
  readonly queueDatabaseUrl: string;
  /** Another queue of the same place, so that tests do not meet. */
  readonly queueName?: string | undefined;
}

/** As much of BullMQ's queue as Holdfast uses, the same on both backends. */
export interface BackendQueue {
  add(name: string, data: unknown, options: JobsOptions): Promise<unknown>;
  getJobScheduler(id: string): Promise<JobSchedulerJson | undefined>;
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    template: { name: string; data: unknown; opts: JobsOptions },
  ): Promise<unknown>;
  getJobCounts(...states: ('active' | 'delayed' | 'failed' | 'waiting')[]): Promise<Record<string, number>>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  disconnect(): Promise<void>;
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

export interface Backend {
  readonly kind: 'postgres' | 'redis';
  readonly queue: (onTrouble: Trouble) => BackendQueue;
  readonly worker: (processor: Processor, settings: WorkerSettings, onTrouble: Trouble) => BackendWorker;
}

const connectWithin = 2_000;
const retryStrategy = (times: number): number => Math.min(times * 100, 2_000);
// A job that keeps killing its worker is given up by its row, which counts attempts; this is the queue's own limit.
const shared = { maxStalledCount: 3, runRetryDelay: 1_000, drainDelay: 5 };

const onRedis = (url: string, name: string): Backend => ({
  kind: 'redis',
  queue: (onTrouble) => {
    const connection = { url, retryStrategy, connectTimeout: connectWithin, maxRetriesPerRequest: 1 };
    return new Queue(name, { connection }).on('error', onTrouble);
  },
  worker: (processor, settings, onTrouble) => {
    const connection = { url, retryStrategy, connectTimeout: connectWithin, maxRetriesPerRequest: null };
    return new Worker(name, processor, { connection, ...shared, ...settings }).on('error', onTrouble);
  },
});

const postgres = withBackend(createPostgresBackend);

const onPostgres = (connectionString: string, name: string): Backend => {
  const connection = {
    connectionString,
    schema: 'queue',
    migrate: true,
    connectionTimeoutMillis: connectWithin,
    application_name: 'holdfast-queue',
    keepAlive: true,
    max: 4,
  };
  return {
    kind: 'postgres',
    queue: (onTrouble) => new postgres.Queue(name, { connection }).on('error', onTrouble),
    worker: (processor, settings, onTrouble) =>
      new postgres.Worker(name, processor, { connection, ...shared, ...settings }).on('error', onTrouble),
  };
};

/** BullMQ on Redis or on Postgres: the rest of Holdfast cannot tell which. */
export const backendFor = ({ redisUrl, queueDatabaseUrl, queueName = 'holdfast' }: QueuePlace): Backend =>
  redisUrl === undefined || redisUrl === '' ? onPostgres(queueDatabaseUrl, queueName) : onRedis(redisUrl, queueName);
