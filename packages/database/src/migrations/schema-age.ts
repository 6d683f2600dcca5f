import type { DataSource } from 'typeorm';
import { migrationFiles } from './migration-files.ts';

/** What the schema lacks of this build; `missing` by the names of its migrations, lowest number first. */
export interface SchemaAge {
  /** `older`: something of this build was never carried out here. A newer schema is none of an older build's business. */
  readonly age: 'current' | 'older';
  readonly missing: readonly string[];
}

const names = migrationFiles.map(({ name }) => name);

/** Whether the database has seen every migration of this build. Throws what Postgres says where it cannot be asked. */
export const schemaAge = async (source: Pick<DataSource, 'query'>): Promise<SchemaAge> => {
  const rows = await source
    .query<{ name: string }[]>('select name from holdfast.migration')
    .catch((error: unknown) => (saysNoLedger(error) ? [] : Promise.reject(error as Error)));
  const carriedOut = new Set(rows.map(({ name }) => name));
  const missing = names.filter((name) => !carriedOut.has(name));
  return { age: missing.length === 0 ? 'current' : 'older', missing };
};

/** No such schema or table; or tables that nobody may read yet: the migrations grant that. */
const saysNoLedger = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  ['3F000', '42P01', '42501'].includes(error.code);
