import { realTime } from '@holdfast/database/real-time';
import { readClock } from '@holdfast/domain/dates/moved-clock';
import { z } from 'zod';

/** A secret of the installation, at least 32 characters long. */
export const secret = z.string().min(32, { error: 'must have 32 characters or more' });

/** The address at which people open Holdfast: what a link in an email begins with. */
export const publicUrl = z.url({ protocol: /^https?$/u, error: 'must be an https:// address' });

/** The address of a Postgres database. */
export const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//u, { error: 'must be a postgres:// address' });

/** What every process of an installation is told, by the same names; a process extends it with its own settings. */
export const installationSettings = z.object({
  DATABASE_URL: postgresUrl,
  /** Where BullMQ keeps its jobs while no REDIS_URL is set. */
  QUEUE_DATABASE_URL: postgresUrl.optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//u, { error: 'must be a redis:// address' })
    .optional(),
  /** Where email leaves by, such as smtps://user:password@mail.example; without it no email leaves. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//u, { error: 'must be an smtp:// address' })
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** Signs the links in reminders. */
  LINK_SECRET: secret,
  /** Seals and opens the keys of GOV.UK Notify that councils set. Without it no key can be kept. */
  MAIL_SECRET: secret.optional(),
  NODE_ENV: z.string().optional(),
  /** For trying out only: an instant that it is to be now, or a distance such as +36h or -2d. */
  HOLDFAST_CLOCK: z.string().optional(),
});
type Told = z.output<typeof installationSettings>;

/** What every process knows of the installation, as its settings say it. */
export interface Installation {
  readonly databaseUrl: string;
  readonly queueDatabaseUrl: string;
  readonly redisUrl: string | undefined;
  /** The queue of the whole installation; tests choose one of their own. */
  readonly queueName?: string;
  /** How far the clock is moved, in milliseconds: 0 but for trying out. */
  readonly clockOffset: number;
}

/** The sentence that says which settings are wrong, and how. */
export class WrongSettings extends Error {}

/** The sentence that ends a start. `who`: the process, as a sentence begins with it; `why`: the rest of the sentence. */
export const cannotStart = (who: string, why: string): WrongSettings =>
  new WrongSettings(`${who} cannot start: ${why}. Set this in the environment and start again.`);

/**
 * The settings of a process. An empty value counts as absent. All that is wrong is thrown as one sentence, by name and
 * without its value.
 *
 * Example: without an address, `readSettings('The API', installationSettings, {})` throws “The API cannot start:
 * DATABASE_URL is missing; LINK_SECRET is missing. Set this in the environment and start again.”
 */
export const readSettings = <Settings extends z.ZodType>(
  who: string,
  settings: Settings,
  environment: NodeJS.ProcessEnv,
): z.output<Settings> => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path: [name = ''], message }) =>
    given[String(name)] === undefined ? `${String(name)} is missing` : `${String(name)} ${message}`,
  );
  throw cannotStart(who, faults.join('; '));
};

/**
 * What whoever started a process is told, with a line more where no queue is set: it starts without one, people go on
 * working, and what is deferred waits.
 */
export const saidOfStart = (said: string, environment: NodeJS.ProcessEnv = process.env): string => {
  const isSet = ['REDIS_URL', 'QUEUE_DATABASE_URL'].some((name) => (environment[name] ?? '') !== '');
  if (isSet) return said;
  return `${said}\nNo queue is set: what is deferred waits until REDIS_URL, or QUEUE_DATABASE_URL for the role holdfast_queue, is set.`;
};

/** The installation of a process that is called `who`. Throws WrongSettings where its clock may not be moved like that. */
export const installationOf = (who: string, told: Told): Installation => {
  const clock = readClock(told.HOLDFAST_CLOCK, told.NODE_ENV, realTime());
  if (clock.kind === 'refused') throw cannotStart(who, clock.why);
  return {
    databaseUrl: told.DATABASE_URL,
    queueDatabaseUrl: told.QUEUE_DATABASE_URL ?? told.DATABASE_URL,
    redisUrl: told.REDIS_URL,
    clockOffset: clock.offset,
  };
};
