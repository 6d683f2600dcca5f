import { createHash } from 'node:crypto';

/** What is kept of a token: whoever reads the table, or its backup, holds no session. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
