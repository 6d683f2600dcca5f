import { isUnavailable } from '../unavailable.ts';

const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'driverError' in error && error.driverError !== error ? codeOf(error.driverError) : '';
};

/**
 * What keeps Postgres from doing what it was asked, in a sentence that says what to do; whatever else went wrong as it is.
 * `setting`: the name of the setting that holds its address. No address and no password is in it.
 */
export const databaseFault = (error: unknown, setting: string): unknown => {
  // Postgres's names of what it refuses: https://www.postgresql.org/docs/current/errcodes-appendix.html
  switch (codeOf(error)) {
    case '28P01':
      return new Error(
        `The database refused the password of ${setting}. Put the password right there, or give the role that one, and start again.`,
      );
    case '28000':
      return new Error(
        `The database lets nobody in by ${setting}: it knows no such role, or its pg_hba.conf does not let it come from this machine.`,
      );
    case '3D000':
      return new Error(
        `The server of ${setting} has no database of that name. Make it with infra/postgres/roles.sql, or put the name right.`,
      );
    case '42P01':
    case '3F000':
      return new Error(
        'The tables are not there, or are older than this release. Carry out the migrations first, then start again.',
      );
    case '42501':
      return new Error(
        `The role of ${setting} may not do this. Serving takes holdfast_serving, migrating and what an operator does take holdfast_migrator.`,
      );
    default:
      return isUnavailable(error)
        ? new Error(
            `The database cannot be reached: nobody answers at the address of ${setting}. See that Postgres runs and that the address is right.`,
          )
        : error;
  }
};
