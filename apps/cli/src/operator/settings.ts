import { cannotStart, installationSettings, postgresUrl, publicUrl, readSettings } from '@holdfast/runtime/settings';

const who = 'The command';

const settings = installationSettings
  .pick({ SMTP_URL: true, MAIL_FROM: true })
  .extend({ MIGRATION_DATABASE_URL: postgresUrl, PUBLIC_URL: publicUrl.optional() });

export interface OperatorSettings {
  /** The address of the role that owns the tables: nobody who serves requests may do what an operator does. */
  readonly migrationUrl: string;
  /** What the link of an invitation begins with. */
  readonly publicUrl: string;
  /** null: no email leaves, and links are printed. */
  readonly mail: { readonly url: string; readonly from: string } | null;
}

/** Reads the settings of what an operator does. Throws WrongSettings with one sentence on all that is wrong. */
export const readOperatorSettings = (environment: NodeJS.ProcessEnv = process.env): OperatorSettings => {
  const told = readSettings(who, settings, environment);
  const { SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: address } = told;
  if (url !== undefined && from === undefined) throw cannotStart(who, 'SMTP_URL needs MAIL_FROM beside it');
  return {
    migrationUrl: told.MIGRATION_DATABASE_URL,
    publicUrl: (address ?? 'http://localhost:4000').replace(/\/$/u, ''),
    mail: url === undefined || from === undefined ? null : { url, from },
  };
};

/** The same where a link is told, which is of no use without the address at which people open Holdfast. */
export const readInvitingSettings = (environment: NodeJS.ProcessEnv = process.env): OperatorSettings => {
  const told = readOperatorSettings(environment);
  if ((environment['PUBLIC_URL'] ?? '') === '') throw cannotStart(who, 'PUBLIC_URL is missing');
  return told;
};
