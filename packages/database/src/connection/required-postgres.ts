import type { DataSource } from 'typeorm';

/** The version of Postgres that the tests run on; an older one lacks what the roles and the migrations use. */
export const requiredPostgres = 18;

/** The major version of the server. Example: 18 for `180004`. */
export const postgresVersion = async (source: Pick<DataSource, 'query'>): Promise<number> => {
  const [row] = await source.query<{ number: number }[]>(`select current_setting('server_version_num')::int as number`);
  return Math.floor((row?.number ?? 0) / 10_000);
};

/** Throws, in a sentence, for a server that is older than what is required. */
export const demandPostgres = (version: number): void => {
  if (version < requiredPostgres)
    throw new Error(
      `Holdfast needs PostgreSQL ${requiredPostgres} or later, and this is PostgreSQL ${version}. Nothing was changed.`,
    );
};
