import { z } from 'zod';

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//u, { error: 'must be a postgres:// address' });

const settings = z.object({
  DATABASE_URL: postgresUrl,
  /** Where BullMQ keeps its jobs while no REDIS_URL is set. */
  QUEUE_DATABASE_URL: postgresUrl.optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//u, { error: 'must be a redis:// address' })
    .optional(),
  /** Jobs at once. Each paper is read in a process of its own of up to 250 MB. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(32).default(2),
  /** Lets calendars be fetched from this machine itself. For tests and for trying out only: never where others sign in. */
  CALENDARS_FROM_LOOPBACK: z.stringbool().default(false),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'silent']).default('info'),
});

export interface Config {
  readonly databaseUrl: string;
  readonly queueDatabaseUrl: string;
  readonly redisUrl: string | undefined;
  /** The queue of the whole installation; tests choose one of their own. */
  readonly queueName?: string;
  readonly concurrency: number;
  readonly calendarsFromLoopback: boolean;
  readonly logLevel: z.infer<typeof settings>['LOG_LEVEL'];
}

/** The sentence that says which settings are wrong, and how. */
export class WrongSettings extends Error {}

/** Reads the settings, and nothing else in the worker does. An empty value counts as absent. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map(({ path: [name = ''], message }) =>
      given[String(name)] === undefined ? `${String(name)} is missing` : `${String(name)} ${message}`,
    );
    throw new WrongSettings(
      `The worker cannot start: ${faults.join('; ')}. Set this in the environment and start again.`,
    );
  }
  const value = read.data;
  return {
    databaseUrl: value.DATABASE_URL,
    queueDatabaseUrl: value.QUEUE_DATABASE_URL ?? value.DATABASE_URL,
    redisUrl: value.REDIS_URL,
    concurrency: value.WORKER_CONCURRENCY,
    calendarsFromLoopback: value.CALENDARS_FROM_LOOPBACK,
    logLevel: value.LOG_LEVEL,
  };
};
