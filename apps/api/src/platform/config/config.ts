import { realTime } from '@holdfast/database/real-time';
import { readClock } from '@holdfast/domain/dates/moved-clock';
import { z } from 'zod';

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//u, { error: 'must be a postgres:// address' });

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: postgresUrl,
  /** Where BullMQ keeps its jobs while no REDIS_URL is set. */
  QUEUE_DATABASE_URL: postgresUrl.optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//u, { error: 'must be a redis:// address' })
    .optional(),
  /** Folder of the built web pages; without it only the API is served. */
  WEB_ROOT: z.string().min(1).optional(),
  SESSION_SECRET: z.string().min(32, { error: 'must have 32 characters or more' }),
  /** Signs the links in reminders; the worker has the same. */
  LINK_SECRET: z.string().min(32, { error: 'must have 32 characters or more' }),
  COOKIE_SECURE: z.stringbool().default(true),
  TRUST_PROXY: z.stringbool().default(false),
  /** `off` counts no requests. Only for measurements: without it one machine gone wild can hold everybody up. */
  RATE_LIMIT: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Lets whoever holds it read /metrics from another machine. */
  METRICS_TOKEN: z.string().min(16, { error: 'must have 16 characters or more' }).optional(),
  /** Where e-mail leaves by, such as smtps://user:password@mail.example; without it no e-mail leaves. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//u, { error: 'must be an smtp:// address' })
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** Seals the keys of GOV.UK Notify that councils set; the worker has the same. Without it no key can be kept. */
  MAIL_SECRET: z.string().min(32, { error: 'must have 32 characters or more' }).optional(),
  /** Lets the mail server that has the sender's mailbox hand on what came back; without it that way is shut. */
  RETURNED_MAIL_SECRET: z.string().min(32, { error: 'must have 32 characters or more' }).optional(),
  /** The address at which people open Holdfast: a link in an e-mail must not trust what a request calls its host. */
  PUBLIC_URL: z.url({ protocol: /^https?$/u, error: 'must be an https:// address' }).optional(),
  NODE_ENV: z.string().optional(),
  /** For trying out only: an instant that it is to be now, or a distance such as +36h or -2d. */
  HOLDFAST_CLOCK: z.string().optional(),
});

/** How e-mail leaves, and what its links begin with. */
export interface MailConfig {
  readonly smtpUrl: string;
  readonly from: string;
  readonly publicUrl: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly queueDatabaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly webRoot: string | undefined;
  readonly sessionSecret: string;
  readonly linkSecret: string;
  readonly cookieSecure: boolean;
  readonly trustProxy: boolean;
  readonly rateLimit: 'on' | 'off';
  readonly logLevel: z.infer<typeof settings>['LOG_LEVEL'];
  readonly metricsToken: string | undefined;
  /** null: no e-mail leaves. */
  readonly mail: MailConfig | null;
  /** How far the clock is moved, in milliseconds: 0 but for trying out. */
  readonly clockOffset: number;
  readonly mailSecret: string | undefined;
  readonly returnedMailSecret: string | undefined;
  /** Another address than GOV.UK Notify's own; only tests have one. */
  readonly notifyAddress?: string;
}

/** The sentence that says which settings are wrong, and how. */
export class WrongSettings extends Error {}

/** Reads the settings, and nothing else in the API does. An empty value counts as absent. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map((issue) =>
      given[String(issue.path[0])] === undefined
        ? `${String(issue.path[0])} is missing`
        : `${String(issue.path[0])} ${issue.message}`,
    );
    throw cannotStart(faults.join('; '));
  }
  const value = read.data;
  return {
    port: value.PORT,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL,
    queueDatabaseUrl: value.QUEUE_DATABASE_URL,
    redisUrl: value.REDIS_URL,
    webRoot: value.WEB_ROOT,
    sessionSecret: value.SESSION_SECRET,
    linkSecret: value.LINK_SECRET,
    cookieSecure: value.COOKIE_SECURE,
    trustProxy: value.TRUST_PROXY,
    rateLimit: value.RATE_LIMIT,
    logLevel: value.LOG_LEVEL,
    metricsToken: value.METRICS_TOKEN,
    mail: mailOf(value),
    clockOffset: offsetOf(value),
    mailSecret: value.MAIL_SECRET,
    returnedMailSecret: value.RETURNED_MAIL_SECRET,
  };
};

const cannotStart = (why: string): WrongSettings =>
  new WrongSettings(`The API cannot start: ${why}. Set this in the environment and start again.`);

const offsetOf = ({ HOLDFAST_CLOCK: words, NODE_ENV: mode }: z.infer<typeof settings>): number => {
  const read = readClock(words, mode, realTime());
  if (read.kind === 'refused') throw cannotStart(read.why);
  return read.offset;
};

const mailOf = ({ SMTP_URL: smtpUrl, MAIL_FROM: from, PUBLIC_URL: publicUrl }: z.infer<typeof settings>) => {
  if (smtpUrl === undefined) return null;
  if (from === undefined || publicUrl === undefined)
    throw cannotStart('SMTP_URL needs MAIL_FROM and PUBLIC_URL beside it');
  return { smtpUrl, from, publicUrl: publicUrl.replace(/\/$/u, '') };
};
