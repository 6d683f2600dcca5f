import { readdirSync } from 'node:fs';
import path from 'node:path';

/** `0003-reminders.ts` holds the class `Reminders0003`. */
const classIn = (number: string, words: string): string =>
  words.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase()) + number;

export interface MigrationFile {
  readonly file: string;
  readonly className: string;
  /** What it is remembered by: the words of its class, and its number at thirteen digits, by which TypeORM sorts. */
  readonly name: string;
}

/** Every migration of this folder, by number, as its file tells it: nothing of it is read. */
export const migrationFiles: readonly MigrationFile[] = readdirSync(import.meta.dirname)
  .filter((file) => /^\d{4}-[a-z-]+\.[jt]s$/u.test(file))
  .toSorted()
  .map((file) => {
    const [number = '', ...words] = path.parse(file).name.split('-');
    const className = classIn(number, words.join('-'));
    return { file, className, name: className.slice(0, -number.length) + number.padStart(13, '0') };
  });
