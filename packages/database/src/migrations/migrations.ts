import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

const isMigration = (found: unknown): found is Migration => typeof found === 'function';

/** `0003-reminders.ts` holds the class `Reminders0003`. */
const classIn = (number: string, words: string): string =>
  words.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase()) + number;

const migrationIn = async (file: string): Promise<Migration> => {
  const [number = '', ...words] = path.parse(file).name.split('-');
  const name = classIn(number, words.join('-'));
  const found: unknown = await import(pathToFileURL(path.join(import.meta.dirname, file)).href);
  const migration = Object.entries(found as object).find(([exported]) => exported === name)?.[1] as unknown;
  if (!isMigration(migration)) throw new Error(`The migration ${file} has no class ${name}.`);
  return migration;
};

const files = readdirSync(import.meta.dirname).filter((file) => /^\d{4}-[a-z-]+\.[jt]s$/u.test(file));

/**
 * Every migration of this folder, by number. A file is called NNNN-name.ts, its class Name with the number, and what it
 * is remembered by ends in the number at thirteen digits, which TypeORM sorts by. A number is given once; one that is
 * missing was given to somebody who has not finished, and is carried out when it comes, after higher ones: what is not
 * remembered is run.
 */
export const migrations: readonly Migration[] = await Promise.all(files.toSorted().map(migrationIn));
