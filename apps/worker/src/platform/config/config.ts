import { realTime } from '@holdfast/database/real-time';
import { readClock } from '@holdfast/domain/dates/moved-clock';
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
  NODE_ENV: z.string().optional(),
  /** For trying out only: an instant that it is to be now, or a distance such as +36h or -2d. */
  HOLDFAST_CLOCK: z.string().optional(),
  /** Where e-mail leaves by, such as smtps://user:password@mail.example; without it messages stay in the app. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//u, { error: 'must be an smtp:// address' })
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** The address at which people open Holdfast: what links in messages begin with. */
  PUBLIC_URL: z.url({ protocol: /^https?$/u, error: 'must be an https:// address' }).default('http://localhost:4000'),
  /** Signs the links in reminders. */
  LINK_SECRET: z.string().min(32, { error: 'must have 32 characters or more' }),
  /** Opens the keys of GOV.UK Notify that councils have sealed. */
  MAIL_SECRET: z.string().min(32, { error: 'must have 32 characters or more' }).optional(),
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
  readonly mail: {
    readonly smtp: { readonly url: string; readonly from: string } | null;
    readonly secret: string | null;
  };
  readonly links: { readonly publicUrl: string; readonly secret: string };
  /** How far the clock is moved, in milliseconds: 0 but for trying out. */
  readonly clockOffset: number;
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
    mail: { smtp: smtpOf(value), secret: value.MAIL_SECRET ?? null },
    links: { publicUrl: value.PUBLIC_URL.replace(/\/$/u, ''), secret: value.LINK_SECRET },
    clockOffset: offsetOf(value),
  };
};

const cannotStart = (why: string): WrongSettings =>
  new WrongSettings(`The worker cannot start: ${why}. Set this in the environment and start again.`);

const smtpOf = ({ SMTP_URL: url, MAIL_FROM: from }: z.infer<typeof settings>) => {
  if (url === undefined) return null;
  if (from === undefined) throw cannotStart('SMTP_URL needs MAIL_FROM beside it');
  return { url, from };
};

const offsetOf = ({ HOLDFAST_CLOCK: words, NODE_ENV: mode }: z.infer<typeof settings>): number => {
  const read = readClock(words, mode, realTime());
  if (read.kind === 'refused') throw cannotStart(read.why);
  return read.offset;
};
