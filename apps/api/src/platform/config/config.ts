import {
  type Installation,
  cannotStart,
  installationOf,
  installationSettings,
  publicUrl,
  readSettings,
  secret,
} from '@holdfast/runtime/settings';
import { z } from 'zod';
import { type Proxies, proxies } from './proxies.ts';

const who = 'The API';

const settings = installationSettings.extend({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Folder of the built web pages; without it only the API is served. */
  WEB_ROOT: z.string().min(1).optional(),
  SESSION_SECRET: secret,
  COOKIE_SECURE: z.stringbool().default(true),
  TRUST_PROXY: proxies,
  /** `off` counts no requests. Only for measurements: without it one machine gone wild can hold everybody up. */
  RATE_LIMIT: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Lets whoever holds it read /metrics from another machine. */
  METRICS_TOKEN: z.string().min(16, { error: 'must have 16 characters or more' }).optional(),
  /** Lets the mail server that has the sender's mailbox hand on what came back; without it that way is shut. */
  RETURNED_MAIL_SECRET: secret.optional(),
  /** An address that is given out must not trust what a request calls its host. */
  PUBLIC_URL: publicUrl.optional(),
});

/** How email leaves, and what its links begin with. */
export interface MailConfig {
  readonly smtpUrl: string;
  readonly from: string;
  readonly publicUrl: string;
}

export interface Config extends Installation {
  readonly port: number;
  readonly host: string;
  readonly webRoot: string | undefined;
  readonly sessionSecret: string;
  readonly linkSecret: string;
  readonly cookieSecure: boolean;
  readonly trustProxy: Proxies;
  /** What an address begins with that people, calendars and letters are given. */
  readonly publicUrl: string;
  readonly rateLimit: 'on' | 'off';
  readonly logLevel: z.infer<typeof settings>['LOG_LEVEL'];
  readonly metricsToken: string | undefined;
  /** null: no email leaves. */
  readonly mail: MailConfig | null;
  readonly mailSecret: string | undefined;
  readonly returnedMailSecret: string | undefined;
  /** Another address than GOV.UK Notify's own; only tests have one. */
  readonly notifyAddress?: string;
}

/** Reads the settings, and nothing else in the API does. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const value = readSettings(who, settings, environment);
  return {
    ...installationOf(who, value),
    port: value.PORT,
    host: value.HOST,
    webRoot: value.WEB_ROOT,
    sessionSecret: value.SESSION_SECRET,
    linkSecret: value.LINK_SECRET,
    cookieSecure: value.COOKIE_SECURE,
    trustProxy: value.TRUST_PROXY,
    publicUrl: withoutSlash(value.PUBLIC_URL ?? `http://localhost:${String(value.PORT)}`),
    rateLimit: value.RATE_LIMIT,
    logLevel: value.LOG_LEVEL,
    metricsToken: value.METRICS_TOKEN,
    mail: mailOf(value),
    mailSecret: value.MAIL_SECRET,
    returnedMailSecret: value.RETURNED_MAIL_SECRET,
  };
};

const withoutSlash = (address: string): string => address.replace(/\/$/u, '');

const mailOf = ({ SMTP_URL: smtpUrl, MAIL_FROM: from, PUBLIC_URL: address }: z.infer<typeof settings>) => {
  if (smtpUrl === undefined) return null;
  if (from === undefined || address === undefined)
    throw cannotStart(who, 'SMTP_URL needs MAIL_FROM and PUBLIC_URL beside it');
  return { smtpUrl, from, publicUrl: withoutSlash(address) };
};
