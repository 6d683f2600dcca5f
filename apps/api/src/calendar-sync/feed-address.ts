import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';

const publicId = z.uuid();
const secret = /^[A-Za-z0-9_-]{43}$/u;

/** What a subscriber's address says: the number of a public calendar, or a secret. */
export type FeedAddress =
  | { readonly kind: 'public'; readonly calendarFeedId: string }
  | { readonly kind: 'secret'; readonly tokenHash: string };

/** What is kept of a secret: whoever reads the table, or its backup, holds no address. */
const hashOfSecret = (token: string): string => createHash('sha256').update(token).digest('hex');

export const newSecret = (): { readonly token: string; readonly tokenHash: string } => {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashOfSecret(token) };
};

/** The last part of the address, with the ending that calendar programs look for. */
export const readFeedAddress = (name: string): FeedAddress | null => {
  const word = name.replace(/\.ics$/u, '');
  if (publicId.safeParse(word).success) return { kind: 'public', calendarFeedId: word };
  return secret.test(word) ? { kind: 'secret', tokenHash: hashOfSecret(word) } : null;
};

export const feedPath = (word: string): string => `/api/calendars/subscribe/${word}.ics`;
