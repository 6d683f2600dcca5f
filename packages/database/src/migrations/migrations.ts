import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MigrationInterface } from 'typeorm';
import { type MigrationFile, migrationFiles } from './migration-files.ts';

type Migration = new () => MigrationInterface;

const isMigration = (found: unknown): found is Migration => typeof found === 'function';

const migrationIn = async ({ file, className }: MigrationFile): Promise<Migration> => {
  const found: unknown = await import(pathToFileURL(path.join(import.meta.dirname, file)).href);
  const migration = Object.entries(found as object).find(([exported]) => exported === className)?.[1] as unknown;
  if (!isMigration(migration)) throw new Error(`The migration ${file} has no class ${className}.`);
  return migration;
};

/**
 * Every migration of this folder, by number. A file is called NNNN-name.ts, its class Name with the number, and what it
 * is remembered by ends in the number at thirteen digits, which TypeORM sorts by. A number is given once; one that is
 * missing was given to somebody who has not finished, and is carried out when it comes, after higher ones: what is not
 * remembered is run.
 */
export const migrations: readonly Migration[] = await Promise.all(migrationFiles.map(migrationIn));
