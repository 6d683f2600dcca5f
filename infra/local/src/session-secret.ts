import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const secretIn = (folder: string, name: string): string => {
  const file = path.join(folder, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
};

/** The secret of this checkout's sessions: made once and kept, so that a restart signs nobody out. */
export const sessionSecretIn = (folder: string): string => secretIn(folder, 'session-secret');

/** What the links in reminders are signed with: kept too, so that a restart spoils no link. */
export const linkSecretIn = (folder: string): string => secretIn(folder, 'link-secret');

/** What councils' keys of GOV.UK Notify are sealed with: kept too, or no key could be opened again. */
export const mailSecretIn = (folder: string): string => secretIn(folder, 'mail-secret');
