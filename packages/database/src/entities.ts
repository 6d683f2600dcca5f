import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { EntitySchema } from 'typeorm';

const isEntity = (exported: unknown): exported is EntitySchema => exported instanceof EntitySchema;

const entitiesIn = async (file: string): Promise<readonly EntitySchema[]> => {
  const found: unknown = await import(pathToFileURL(path.join(import.meta.dirname, file)).href);
  return Object.values(found as object).filter(isEntity);
};

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.record\.[jt]s$/u.test(file),
);

/**
 * Every entity that TypeORM writes: those of the files that are called `<name>.record.ts`, in whichever folder. The
 * tables of `identity` are written in SQL, each through its own door.
 */
export const entities: readonly EntitySchema[] = (await Promise.all(files.toSorted().map(entitiesIn))).flat();
