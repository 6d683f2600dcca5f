import {
  type Installation,
  cannotStart,
  installationOf,
  installationSettings,
  publicUrl,
  readSettings,
} from '@holdfast/runtime/settings';
import { z } from 'zod';

const who = 'The worker';

const settings = installationSettings.extend({
  /** Jobs at once. Each paper is read in a process of its own of up to 250 MB. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(32).default(2),
  /** Lets calendars be fetched from this machine itself. For tests and for trying out only: never where others sign in. */
  CALENDARS_FROM_LOOPBACK: z.stringbool().default(false),
  /** Keeps links in messages that stay in the app, where others read them: for trying out only. */
  LINKS_IN_APP: z.stringbool().default(false),
  PUBLIC_URL: publicUrl.default('http://localhost:4000'),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'silent']).default('info'),
});

export interface Config extends Installation {
  readonly concurrency: number;
  readonly calendarsFromLoopback: boolean;
  readonly logLevel: z.infer<typeof settings>['LOG_LEVEL'];
  readonly mail: {
    /** null: messages stay in the app. */
    readonly smtp: { readonly url: string; readonly from: string } | null;
    readonly secret: string | null;
  };
  readonly links: { readonly publicUrl: string; readonly secret: string; readonly keptInApp: boolean };
}

/** Reads the settings, and nothing else in the worker does. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const value = readSettings(who, settings, environment);
  return {
    ...installationOf(who, value),
    concurrency: value.WORKER_CONCURRENCY,
    calendarsFromLoopback: value.CALENDARS_FROM_LOOPBACK,
    logLevel: value.LOG_LEVEL,
    mail: { smtp: smtpOf(value), secret: value.MAIL_SECRET ?? null },
    links: {
      publicUrl: value.PUBLIC_URL.replace(/\/$/u, ''),
      secret: value.LINK_SECRET,
      keptInApp: value.LINKS_IN_APP,
    },
  };
};

const smtpOf = ({ SMTP_URL: url, MAIL_FROM: from }: z.infer<typeof settings>) => {
  if (url === undefined) return null;
  if (from === undefined) throw cannotStart(who, 'SMTP_URL needs MAIL_FROM beside it');
  return { url, from };
};
