import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type SignIn = { readonly who: string; readonly email: string; readonly password: string };

// Beside the data, so that a new database gets its demo again.
const fileIn = (folder: string) => path.join(folder, 'postgres', 'demo-sign-ins.json');

const isSignIn = (value: unknown): value is SignIn =>
  typeof value === 'object' && value !== null && 'who' in value && 'email' in value && 'password' in value;

/** The sign-ins of the demo that was loaded at an earlier start, or null when none was. */
export const rememberedSignIns = (folder: string): readonly SignIn[] | null => {
  if (!existsSync(fileIn(folder))) return null;
  const read: unknown = JSON.parse(readFileSync(fileIn(folder), 'utf8'));
  return Array.isArray(read) ? read.filter(isSignIn) : null;
};

export const rememberSignIns = (folder: string, signIns: readonly SignIn[]): void => {
  writeFileSync(fileIn(folder), JSON.stringify(signIns, null, 2), { mode: 0o600 });
};

/** The sign-ins as lines for the screen, in columns. */
export const signInTable = (signIns: readonly SignIn[]): string => {
  const rows = [{ who: 'Sign in as', email: 'email', password: 'password' }, ...signIns];
  const width = (column: 'who' | 'email') => Math.max(...rows.map((row) => row[column].length)) + 3;
  const [first, second] = [width('who'), width('email')];
  return rows.map((row) => `  ${row.who.padEnd(first)}${row.email.padEnd(second)}${row.password}`).join('\n');
};
